//! Running other programs: what fails says which command it was, and what is missing says what to install.

use anyhow::{Context, Result, anyhow, bail};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

/// Writes a line to the standard output; a reader that went away is no error.
pub fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Writes a line to the standard error output; a reader that went away is no error.
pub fn complain(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// A program to run, with its arguments.
pub struct Run {
    command: Command,
    shown: String,
}

impl Run {
    /// A program found by its name.
    pub fn new(program: &str) -> Run {
        Run { command: Command::new(program), shown: program.to_owned() }
    }

    /// The cargo that runs this command.
    pub fn cargo() -> Run {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Run { command: Command::new(cargo), shown: "cargo".to_owned() }
    }

    /// A script that node runs.
    pub fn node(script: impl AsRef<Path>) -> Run {
        Run::new("node").arg(script.as_ref())
    }

    /// One more argument.
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Run {
        self.shown.push(' ');
        self.shown.push_str(&arg.as_ref().to_string_lossy());
        self.command.arg(arg);
        self
    }

    /// More arguments.
    pub fn args(self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Run {
        args.into_iter().fold(self, Run::arg)
    }

    /// The folder to run in.
    pub fn dir(mut self, dir: &Path) -> Run {
        self.command.current_dir(dir);
        self
    }

    /// A variable of its environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Run {
        self.command.env(name, value);
        self
    }

    /// Runs it in the open.
    pub fn go(mut self) -> Result<()> {
        let status = self.command.status().map_err(|error| missing(&self.shown, &error))?;
        self.judge(status)
    }

    /// Runs it in the open and hands each line of its output on.
    pub fn each_line(mut self, mut each: impl FnMut(&str)) -> Result<()> {
        self.command.stdout(Stdio::piped()).env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never");
        self.command.env_remove("FORCE_COLOR");
        let mut child = self.command.spawn().map_err(|error| missing(&self.shown, &error))?;
        let out = child.stdout.take().context("its output cannot be read")?;
        for line in BufReader::new(out).split(b'\n') {
            let line = line.with_context(|| format!("the output of `{}` cannot be read", self.shown))?;
            let line = String::from_utf8_lossy(&line);
            say(&line);
            each(&line);
        }
        let status = child.wait().with_context(|| format!("`{}` was lost", self.shown))?;
        self.judge(status)
    }

    /// Runs it and gives what it prints, without the space around it.
    pub fn text(mut self) -> Result<String> {
        let output = self.command.stderr(Stdio::inherit()).output().map_err(|error| missing(&self.shown, &error))?;
        self.judge(output.status)?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Whether it runs and succeeds; nothing is shown.
    pub fn works(mut self) -> bool {
        let quiet = self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        quiet.status().is_ok_and(|status| status.success())
    }

    /// Runs it in the place of this process, where the system can; else waits for it.
    pub fn become_it(mut self) -> Result<()> {
        #[cfg(unix)]
        {
            use std::os::unix::process::CommandExt;
            let error = self.command.exec();
            Err(missing(&self.shown, &error))
        }
        #[cfg(not(unix))]
        self.go()
    }

    fn judge(&self, status: ExitStatus) -> Result<()> {
        match status.code() {
            Some(0) => Ok(()),
            Some(code) => bail!("`{}` failed with exit code {code}", self.shown),
            None => bail!("`{}` was stopped by a signal", self.shown),
        }
    }
}

/// Why a program did not start: most often it is not there, and then what to install.
fn missing(shown: &str, error: &std::io::Error) -> anyhow::Error {
    let program = shown.split(' ').next().unwrap_or(shown);
    if error.kind() != ErrorKind::NotFound {
        return anyhow!("`{program}` cannot be started: {error}");
    }
    let cure = match program {
        "node" | "npm" | "npm.cmd" => "install Node.js 20.19 or later (with npm)",
        "cargo" | "rustc" | "rustup" => "install Rust with rustup",
        _ => "install it",
    };
    anyhow!("`{program}` is not on this machine: {cure}, then run this again")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_says_what_to_do() {
        let error = Run::new("no-such-program-here").arg("--now").go().map_err(|error| error.to_string());
        let sentence = "`no-such-program-here` is not on this machine: install it, then run this again";
        assert_eq!(error, Err(sentence.to_owned()));
    }

    #[test]
    fn a_failure_names_the_command() {
        let error = Run::new("node").args(["--eval", "process.exit(3)"]).go().map_err(|error| error.to_string());
        assert_eq!(error, Err("`node --eval process.exit(3)` failed with exit code 3".to_owned()));
    }
}
