package dev.signalbox.handlers.status;

import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.readiness.Incident;
import dev.signalbox.handlers.readiness.Incidents;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What is frozen, kept or under way in an estate, from what we have written down. */
@Singleton
public final class Traces {
  private static final int LATELY = 20;

  private final Embargoes embargoes;
  private final Locks locks;
  private final Runs runs;
  private final Incidents incidents;

  Traces(Embargoes embargoes, Locks locks, Runs runs, Incidents incidents) {
    this.embargoes = embargoes;
    this.locks = locks;
    this.runs = runs;
    this.incidents = incidents;
  }

  List<String> frozen(String estate) {
    return embargoes.inForce(estate).stream().map(it -> it.refused().because()).toList();
  }

  List<Lock> kept(String estate) {
    return locks.of(estate);
  }

  List<RunView> open(String estate) {
    return runs.newestOf(estate, LATELY).stream().filter(it -> !it.state().isEnd()).toList();
  }

  List<Incident> incidents(String estate) {
    return incidents.open(estate);
  }

  public List<Words> lines(String estate) {
    Stream<Words> wrong = incidents(estate).stream().map(Traces::wrong);
    Stream<Words> frozen = frozen(estate).stream().map(it -> Words.of(":snowflake: " + it));
    Stream<Words> open =
        open(estate).stream()
            .map(
                it ->
                    Words.of("Under way: ")
                        .code(it.id().value())
                        .and(" %s, %s".formatted(it.title(), it.state().name())));
    Stream<Words> kept =
        kept(estate).stream()
            .map(it -> Words.of("Locked by run ").code(it.run()).and(": " + it.name()));
    return Stream.of(wrong, frozen, open, kept).flatMap(it -> it).toList();
  }

  List<Piece> of(String estate) {
    List<Piece> lines = lines(estate).stream().<Piece>map(Piece.Paragraph::new).toList();
    return lines.isEmpty()
        ? List.of(
            new Piece.Aside(Words.of("No incident, no embargo, no lock, and nothing under way.")))
        : lines;
  }

  static Words wrong(Incident incident) {
    return Words.of(":rotating_light: %s, since ".formatted(incident.title()))
        .moment(incident.openedAt())
        .and("; run ")
        .code(incident.run());
  }
}
