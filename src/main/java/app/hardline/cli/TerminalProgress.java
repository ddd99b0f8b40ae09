package app.hardline.cli;

import app.hardline.work.Progress;

/** Shows on a terminal how far a command is; says nothing where there is none. */
final class TerminalProgress implements Progress {
  private static final int PERCENT = 100;

  private final Console console;
  private long shown = -1;

  TerminalProgress(Console console) {
    this.console = console;
  }

  @Override
  public void reached(long done, long total) {
    if (total <= 0 || !console.isTerminal()) {
      return;
    }
    long percent = Math.min(PERCENT, done * PERCENT / total);
    if (percent != shown) {
      shown = percent;
      console.progress().print(percent == PERCENT ? "\r     \r" : "\r" + percent + " %");
      console.progress().flush();
    }
  }
}
