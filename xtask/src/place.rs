//! Where things lie in the repository, and the shells that run programs there.

use anyhow::{Context, Result, bail};
use std::env;
use std::path::{Path, PathBuf};
use xshell::Shell;

/// The variable that tells cargo, node and wasm-pack where cargo builds.
pub const TARGET_NAME: &str = "CARGO_TARGET_DIR";

/// The repository and the folders the commands work in.
pub struct Place {
    /// The root of the repository.
    pub root: PathBuf,
    /// What cargo builds, and what the commands put beside it.
    pub target: PathBuf,
    /// The page.
    pub www: PathBuf,
    /// The module, its JavaScript and its types, as built; not in git.
    pub wasm: PathBuf,
    /// What turns the module into the npm package.
    pub pkg_config: PathBuf,
    /// Runs programs in the root.
    pub in_root: Shell,
    /// Runs programs in the folder of the page.
    pub in_www: Shell,
}

impl Place {
    /// The repository this command was started in.
    pub fn find() -> Result<Place> {
        let root = match env::var_os("CARGO_MANIFEST_DIR") {
            Some(xtask) => PathBuf::from(xtask).join(".."),
            None => env::current_dir().context("the current folder cannot be read")?,
        };
        let root = root.canonicalize().with_context(|| format!("`{}` cannot be read", root.display()))?;
        if !root.join("xtask/Cargo.toml").is_file() {
            bail!("`{}` is not the root of the repository: run `cargo xtask` inside it", root.display());
        }
        let target = env::var_os(TARGET_NAME).map_or_else(|| root.join("target"), |given| root.join(given));
        let www = root.join("www");
        Ok(Place {
            wasm: www.join("src/wasm"),
            pkg_config: root.join("pkg-config"),
            in_root: shell(&root, &target)?,
            in_www: shell(&www, &target)?,
            target,
            www,
            root,
        })
    }

    /// A program that an npm package of the page brings, as node runs it.
    pub fn npm_program(&self, path: &str) -> PathBuf {
        self.www.join("node_modules").join(path)
    }

    /// Where the tools go that the packaging needs.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }
}

/// A shell in a folder; what it runs builds where this command does.
fn shell(folder: &Path, target: &Path) -> Result<Shell> {
    let shell = Shell::new()?;
    shell.change_dir(folder);
    shell.set_var(TARGET_NAME, target);
    Ok(shell)
}
