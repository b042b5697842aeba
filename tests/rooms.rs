//! The rooms of the core: dependencies run one way, between rooms and inside them. Read from the syntax tree.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails panics"
)]

#[path = "support/modules.rs"]
mod modules;

use modules::{Modules, Use};

/// The files of a room, top to bottom: each may use those before it.
struct Room {
    path: &'static str,
    files: &'static str,
    /// Subjects: they may use what stands before them, and of each other constants alone.
    subjects: &'static str,
}

const fn room(path: &'static str, files: &'static str) -> Room {
    Room { path, files, subjects: "" }
}

const ROOMS: &[Room] = &[
    room("", "order calendar source facts assessment rules catalogue wasm"),
    room("source", "instrument pinpoint place edition rule rules standing reading provision"),
    room("facts", "error input kinds known keys place parse check read"),
    room("assessment", "reason step said contact overview presumption reduction next warning"),
    room("catalogue", "types provisions built version"),
    room("catalogue/provisions", "row circular_start circular_a circular_b circular_ami circular_rest law other later"),
    room("rules", "history presumption case step trajectory sanctions coordinator overview"),
    room("rules/history", "ground period appointments happened categories sentence dated"),
    room("rules/presumption", "start span ami cover"),
    room("rules/step", "conditions stops draft state drafts"),
    Room {
        path: "rules/trajectory",
        files: "base help",
        subjects: "questionnaire estimation referral first_contact contacts own_request ami",
    },
    room("rules/sanctions", "concerned days appointments span spans control registration amounts stakes sentences"),
    room(
        "rules/overview",
        "answers scope parcours next askable missing seams warnings contact_modes first_contact_sheet sentences",
    ),
    room("rules/overview/next", "placed costs acts registration appointments"),
];

/// Where a file stands in its room, and whether it is a subject.
fn place(room: &Room, file: &str) -> Option<(usize, bool)> {
    let mut files = room.files.split(' ').map(|name| (name, false));
    let mut subjects = room.subjects.split(' ').map(|name| (name, true));
    let at = files.position(|(name, _)| name == file).map(|at| (at, false));
    at.or_else(|| subjects.position(|(name, _)| name == file).map(|_| (usize::MAX, true)))
}

/// What is wrong with a use of one module by another; nothing where it runs the right way.
fn wrong(used: &Use) -> Option<String> {
    let Use { by, of, item } = used;
    let shared = by.iter().zip(of).take_while(|(one, other)| one == other).count();
    let (Some(own), room) = (by.get(shared), by[..shared].join("/")) else { return None };
    let Some(other) = of.get(shared) else {
        return Some(format!("uses `{item}` of the file of its own room `{room}`, which is below it"));
    };
    let Some(room) = ROOMS.iter().find(|known| known.path == room) else {
        return Some(format!("stands in the room `{room}`, which has no order"));
    };
    let (Some(own_place), Some(other_place)) = (place(room, own), place(room, other)) else {
        return Some(format!("`{own}` or `{other}` has no place in the room `{}`", room.path));
    };
    let is_constant = item.chars().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == '_');
    match (own_place, other_place) {
        ((_, true), (_, true)) if is_constant => None,
        ((_, true), (_, true)) => Some(format!("uses `{item}` of the subject `{other}`: constants alone may be used")),
        ((own, _), (other, _)) if own > other => None,
        _ => Some(format!("uses `{item}` of `{other}`, which is below it")),
    }
}

#[test]
fn dependencies_run_one_way() {
    let modules = Modules::read("src");
    let found = modules.uses();
    assert!(found.len() > 300, "only {} uses found", found.len());
    let wrong: Vec<String> =
        found.iter().filter_map(|one| wrong(one).map(|why| format!("{}: {why}", one.by.join("/")))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The check finds what it is there for: a later room, a parent's file, a function of another subject.
#[test]
fn a_use_the_wrong_way_is_found() {
    let used = |by: &str, of: &str, item: &str| {
        let path = |text: &str| text.split('/').map(str::to_owned).collect();
        wrong(&Use { by: path(by), of: path(of), item: item.to_owned() })
    };
    assert!(used("facts/kinds", "rules/case", "Case").is_some());
    assert!(used("rules/case", "facts/kinds", "YesNo").is_none());
    assert!(used("rules/step/draft", "rules/step/state", "settle").is_some());
    assert!(used("rules/step/draft", "rules/step", "Draft").is_some());
    assert!(used("rules/trajectory/ami", "rules/trajectory/help", "help").is_none());
    assert!(used("rules/trajectory/ami", "rules/trajectory/contacts", "draft").is_some());
    assert!(used("rules/trajectory/referral", "rules/trajectory/estimation", "ESTIMATION_MONTH").is_none());
    assert!(used("rules/sanctions/new", "rules/sanctions/span", "Span").is_some());
}
