package dev.signalbox.handlers.source;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.FilePlace;
import dev.signalbox.config.estate.RoleTable;
import dev.signalbox.config.estate.Truth;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.source.Repository;
import java.util.Optional;

/**
 * Where an estate's files are written: where its role table is, or else where its file says.
 *
 * @param word that each commit bears for its readers: {@code [skip ci]}
 */
public record Shelf(Repository in, String branch, String word) {

  /** Trouble where the estate's file names no such place. */
  public static Asked<Shelf> of(Estate estate) {
    return estate
        .roles()
        .truth()
        .flatMap(Truth::table)
        .map(Shelf::place)
        .or(() -> estate.topology().files())
        .<Asked<Shelf>>map(it -> new Asked.Told<>(of(estate, it)))
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "looking where files of %s are kept".formatted(estate.name()),
                        Kind.REQUEST,
                        "its file names no repository of its own: add 'files' to it")));
  }

  private static FilePlace place(RoleTable table) {
    return new FilePlace(table.on(), table.repository(), table.branch(), table.commit());
  }

  /** The linter has seen that the file names who keeps it. */
  private static Shelf of(Estate estate, FilePlace place) {
    Connection keeper =
        Optional.ofNullable(estate.topology().connections().get(place.on())).orElseThrow();
    return new Shelf(new Repository(keeper, place.repository()), place.branch(), place.commit());
  }

  /** As people say where a file is. */
  public String says(String path) {
    return "%s of %s on %s".formatted(path, in, branch);
  }
}
