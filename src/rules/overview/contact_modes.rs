//! C1 to C5: how each contact may be held. One arm a printed row of the circular's table.

use crate::assessment::{ContactMode, ReadingUsed, State, Step};
use crate::rules::history::{Ground, History};
use crate::source::ReadingId;
use crate::source::RuleId::{self, A3_2, A7_1, A7_2, B3_2, B4_1, B6_1, C1, C2, C3, C4, C5, F2_1, F3_1};

/// A row of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Row {
    /// The questionnaire did not come back.
    NotReturned,
    /// First contact, asked by the médecin-conseil or by the person.
    First,
    /// The médecin-conseil's evaluation is discussed.
    Evaluation,
    /// Follow-up interview after the declaration.
    FollowUp,
    /// Any other contact.
    Other,
}

/// Its rule and its crosses: in person, video, phone, e-mail.
const fn crosses(row: Row) -> (RuleId, [bool; 4]) {
    match row {
        Row::NotReturned => (C1, [true, true, true, true]),
        Row::First => (C2, [true, true, false, false]),
        Row::Evaluation => (C3, [true, true, false, false]),
        Row::FollowUp => (C4, [true, true, true, false]),
        Row::Other => (C5, [true, true, true, true]),
    }
}

/// The row of the contact that a step brings; none where it brings no contact with the coordinator.
fn row(step: RuleId) -> Option<Row> {
    match step {
        A3_2 | B3_2 => Some(Row::NotReturned),
        A7_1 | A7_2 | B4_1 => Some(Row::First),
        B6_1 => Some(Row::Evaluation),
        F2_1 => Some(Row::FollowUp),
        F3_1 => Some(Row::Other),
        _ => None,
    }
}

/// The modes of each contact ahead, once a rule.
pub(crate) fn answer(case: &History<'_>, steps: &[Step]) -> Vec<ContactMode> {
    let mut modes: Vec<ContactMode> = Vec::new();
    for step in steps.iter().filter(|step| is_ahead(step)) {
        if let Some(row) = row(step.rule)
            && !modes.iter().any(|mode| mode.step == step.rule)
        {
            modes.push(mode(case, row, step));
        }
    }
    modes
}

fn is_ahead(step: &Step) -> bool {
    step.state == State::Open || step.state.is_to_do()
}

fn mode(case: &History<'_>, row: Row, step: &Step) -> ContactMode {
    let (rule, [in_person, video, phone, email]) = crosses(row);
    // Rows 2 to 4 have fewer crosses than columns in the text: read from the left.
    let read_from_the_left = matches!(row, Row::First | Row::Evaluation | Row::FollowUp);
    let readings = if read_from_the_left { vec![ReadingUsed::plain(ReadingId::R6)] } else { Vec::new() };
    let because = vec![Ground::new(step.rule, &[]), Ground::new(rule, &[])];
    let because = case.reasons(because, step.day().unwrap_or(case.as_of));
    ContactMode { rule, step: step.rule, in_person, video, phone, email, readings, because }
}
