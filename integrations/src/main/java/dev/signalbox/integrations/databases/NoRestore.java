package dev.signalbox.integrations.databases;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;

/** Why nothing is restored, before anything has been told to. */
public enum NoRestore {
  OWN_NAME("%s is what it comes from; a restored database needs a name of its own"),
  NAME_TAKEN("a database %s is there already; a restored one needs a name that is free"),
  NO_SOURCE("there is no %s"),
  NOT_READY("%s cannot be restored from"),
  OUT_OF_REACH("its automated backups do not reach there: %s");

  private final String sentence;

  NoRestore(String sentence) {
    this.sentence = sentence;
  }

  public String of(String what) {
    return sentence.formatted(what);
  }

  <T> Asked<T> says(String doing, String what) {
    return new Asked.Troubled<>(new Trouble(doing, Kind.REQUEST, of(what)));
  }
}
