//! What the program is doing, for people who wait.

use std::io::IsTerminal as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::task::JoinHandle;

use super::output::{Loudness, Output};

/// How long nothing is said: most runs are over by then.
const PATIENCE: Duration = Duration::from_secs(1);
const INTERVAL: Duration = Duration::from_millis(200);
/// Returns to the start of the line and clears it.
const CLEAR: &str = "\r\x1b[2K";

/// A line on the terminal that names the current step and goes away in the end.
pub(crate) struct Progress {
    output: Output,
    step: Arc<Mutex<Step>>,
    ticker: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Step {
    text: String,
    shown: String,
}

impl Progress {
    /// Begins to wait. Must be called within the runtime.
    pub(crate) fn start(output: Output) -> Self {
        let step = Arc::new(Mutex::new(Step::default()));
        let is_line = output.loudness == Loudness::Normal && std::io::stderr().is_terminal();
        let ticker = is_line.then(|| tokio::spawn(tick(output, Arc::clone(&step))));
        Self { output, step, ticker }
    }

    /// Names the step that begins now.
    pub(crate) fn say(&self, text: &str) {
        if self.output.loudness == Loudness::Verbose {
            self.output.stderr(&format!("{text}\n"));
        }
        text.clone_into(&mut locked(&self.step).text);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(ticker) = self.ticker.take() {
            ticker.abort();
            // The ticker prints while it holds the lock, so nothing appears after this.
            let step = locked(&self.step);
            if !step.shown.is_empty() {
                self.output.stderr(CLEAR);
            }
        }
    }
}

async fn tick(output: Output, step: Arc<Mutex<Step>>) {
    tokio::time::sleep(PATIENCE).await;
    loop {
        {
            let mut step = locked(&step);
            if step.text != step.shown {
                output.stderr(&format!("{CLEAR}{} …", step.text));
                step.shown = step.text.clone();
            }
        }
        tokio::time::sleep(INTERVAL).await;
    }
}

fn locked(step: &Mutex<Step>) -> MutexGuard<'_, Step> {
    step.lock().unwrap_or_else(PoisonError::into_inner)
}
