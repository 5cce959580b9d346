package dev.signalbox.handlers.evidence;

import dev.signalbox.config.estate.Api;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.probes.Page;

/** What is made of an answer to a question that the estate's file asks. */
public final class Answered {
  private Answered() {}

  /**
   * @param thing what was asked
   */
  public static Clue clue(String thing, Api api, Asked<Page> asked) {
    return switch (asked) {
      case Asked.Troubled<Page>(Trouble trouble) -> Clue.dark(thing, trouble.says());
      case Asked.Told<Page>(Page page) when page.status() == api.expect() ->
          Clue.well(thing, "%s answers %d".formatted(api.path(), page.status()));
      case Asked.Told<Page>(Page page) ->
          Clue.odd(
              thing,
              "%s answers %d instead of %d".formatted(api.path(), page.status(), api.expect()));
    };
  }
}
