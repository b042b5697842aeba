//! Talking to whoever runs the commands, and handing this process over to another program.

use anyhow::Result;
use std::io::Write;
use xshell::Cmd;

/// Writes a line to the standard output; a reader that went away is no error.
pub fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Writes a line to the standard error output; a reader that went away is no error.
pub fn complain(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// Whether a program runs and succeeds; nothing is shown.
pub fn works(command: Cmd<'_>) -> bool {
    command.quiet().ignore_stdout().ignore_stderr().run().is_ok()
}

/// Runs a program in the place of this process, where the system can, so that what stops this one stops it; else waits
/// for it.
pub fn become_it(command: Cmd<'_>) -> Result<()> {
    #[cfg(unix)]
    {
        use anyhow::Context;
        use std::os::unix::process::CommandExt;
        let shown = command.to_string();
        Err(std::process::Command::from(command).exec()).with_context(|| format!("`{shown}` cannot be started"))
    }
    #[cfg(not(unix))]
    Ok(command.run()?)
}
