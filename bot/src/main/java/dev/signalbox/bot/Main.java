package dev.signalbox.bot;

import java.util.List;

/** The program's door on its own host. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int status =
        new Host(System.getenv(), System.out, System.err).obey(Word.of(List.of(arguments)));
    if (status != Host.FINE) {
      System.exit(status);
    }
  }
}
