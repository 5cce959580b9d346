package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.front.FirstPage;
import dev.signalbox.handlers.front.Shown;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Which release is on a site: what its first page says, until a step has begun to build it anew.
 */
@Singleton
final class Resident {
  private final FirstPage first;
  private final DressRows rows;
  private final Logbook logbook;

  Resident(FirstPage first, DressRows rows, Logbook logbook) {
    this.first = first;
    this.rows = rows;
    this.logbook = logbook;
  }

  /** Empty while the step has changed nothing: then another may still come there. */
  Optional<String> pinned(Token token) {
    return logbook
        .of(token)
        .flatMap(_ -> rows.of(token.run(), token.step()))
        .map(DressRow::release);
  }

  /** Kept before the step changes anything. */
  Asked<String> pin(Token token, Berth berth) {
    Optional<String> pinned = pinned(token);
    return pinned.isPresent()
        ? new Asked.Told<>(pinned.get())
        : of(berth).map(release -> kept(token, release));
  }

  /** Known already, from a step before. */
  Asked<String> pin(Token token, String release) {
    return new Asked.Told<>(pinned(token).orElseGet(() -> kept(token, release)));
  }

  private String kept(Token token, String release) {
    if (rows.correct(token.run(), token.step(), release) == 0) {
      rows.add(token.run(), token.step(), release);
    }
    return release;
  }

  /** It answers under the name of one role or the other. */
  Asked<String> of(Berth berth) {
    List<Asked<String>> all = List.of(Role.values()).stream().map(it -> at(berth, it)).toList();
    return all.stream()
        .filter(it -> it instanceof Asked.Told<String>)
        .findFirst()
        .orElseGet(all::getLast);
  }

  private Asked<String> at(Berth berth, Role role) {
    return first
        .of(berth.estate(), berth.environment(), berth.site().name(), role)
        .then(shown -> named(berth, shown));
  }

  /** Without a certificate, too: it may be met under a name that it has none for. */
  private static Asked<String> named(Berth berth, Shown shown) {
    return shown
        .release()
        .filter(_ -> shown.status() == Shown.FINE)
        .<Asked<String>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "looking which release is on " + berth.says(), Kind.BROKEN, shown.says())));
  }
}
