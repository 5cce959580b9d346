package dev.signalbox.handlers.component;

import dev.signalbox.config.estate.Api;
import dev.signalbox.config.estate.Statement;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.probes.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a component told of itself; what it left out is empty. Pure. */
public record Stated(String config, String version) {
  static Asked<Stated> read(String doing, Api api, Page page) {
    if (page.status() != api.expect()) {
      return garbled(doing, "%s answers %d".formatted(api.path(), page.status()));
    }
    return page.json()
        .<Asked<Stated>>map(
            it ->
                new Asked.Told<>(
                    new Stated(
                        Json.text(it, "config").orElse(""), Json.text(it, "version").orElse(""))))
        .orElseGet(() -> garbled(doing, "%s answers no JSON".formatted(api.path())));
  }

  private static <T> Asked<T> garbled(String doing, String why) {
    return new Asked.Troubled<>(new Trouble(doing, Trouble.Kind.GARBLED, why));
  }

  /** {@code other}: whoever should have the same version; empty where there is none here. */
  static Clue clue(String name, Statement due, Asked<Stated> own, Optional<Asked<Stated>> other) {
    return switch (own) {
      case Asked.Troubled<Stated>(Trouble trouble) -> Clue.dark(name, trouble.says());
      case Asked.Told<Stated>(Stated stated) ->
          other
              .map(it -> beside(name, due, stated, it))
              .orElseGet(() -> judged(name, stated, stated.wrongConfig(due)));
    };
  }

  private static Clue beside(String name, Statement due, Stated own, Asked<Stated> other) {
    List<String> wrong = new ArrayList<>(own.wrongConfig(due));
    return switch (other) {
      case Asked.Troubled<Stated>(Trouble trouble) when wrong.isEmpty() ->
          Clue.dark(name, "whose version it should have is not known: " + trouble.says());
      case Asked.Troubled<Stated> _ -> judged(name, own, wrong);
      case Asked.Told<Stated>(Stated there) -> {
        wrong.addAll(own.wrongVersion(due, there));
        yield judged(name, own, wrong);
      }
    };
  }

  private static Clue judged(String name, Stated own, List<String> wrong) {
    return wrong.isEmpty()
        ? Clue.well(name, "runs with %s, version %s".formatted(own.config, said(own.version)))
        : Clue.odd(name, String.join(", ", wrong));
  }

  private List<String> wrongConfig(Statement due) {
    return due
        .config()
        .filter(it -> !it.equals(config))
        .map(it -> "runs with %s instead of %s".formatted(said(config), it))
        .stream()
        .toList();
  }

  /** Two that tell no version are not known to be of one. */
  private List<String> wrongVersion(Statement due, Stated there) {
    return due
        .versionAs()
        .filter(_ -> version.isEmpty() || !version.equals(there.version))
        .map(
            it ->
                "its version is %s, that of %s is %s"
                    .formatted(said(version), it, said(there.version)))
        .stream()
        .toList();
  }

  private static String said(String told) {
    return told.isEmpty() ? "one that it does not tell" : told;
  }
}
