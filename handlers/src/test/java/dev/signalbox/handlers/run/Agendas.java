package dev.signalbox.handlers.run;

import dev.signalbox.integrations.durable.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What people of an estate have to do and decide, on the days of a calendar moved by hand: the
 * tests of a class share one, and each begins with nothing.
 */
record Agendas(Track track, Voting voting) implements BeforeEachCallback, AfterAllCallback {
  static Agendas fresh() {
    Track track = new Track();
    return new Agendas(track, new Voting(track));
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    forget();
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    track.close();
  }

  void forget() {
    voting.forget();
    List.of("checklist_item", "checklist", "decision", "letter")
        .forEach(it -> track.change("delete from " + it));
  }

  String ops(String text) {
    return voting.typed("U0OPS1", text);
  }

  String begun(int days) {
    return ops("checklist gigadb begin Pilots in October by " + in(days));
  }

  /** So many days from now, in the estate's own zone or near it. */
  LocalDate in(int days) {
    return LocalDate.ofInstant(track.clock.instant(), ZoneOffset.UTC).plusDays(days);
  }

  /** Whatever is due of this kind is done, each morning that passes. */
  void pass(String kind, int days) {
    for (int day = 0; day < days; day++) {
      track.clock.tick(Duration.ofDays(1));
      new DueWork(track).now("task_name = '%s'".formatted(kind)).forEach(it -> take(kind, it));
    }
  }

  private void take(String kind, String key) {
    switch (track.kind(kind).run(key)) {
      case Kind.Next.Done() ->
          track.change(
              "delete from scheduled_tasks where task_name = ? and task_instance = ?", kind, key);
      case Kind.Next.Again(Instant at) ->
          track.change(
              "update scheduled_tasks set execution_time = ?"
                  + " where task_name = ? and task_instance = ?",
              at.atOffset(ZoneOffset.UTC),
              kind,
              key);
    }
  }

  List<String> told(String key) {
    return track.texts(
        "select blocks from letter where letter_key like ? order by created_at", key);
  }

  String number(String table) {
    return track.texts("select max(id)::text from " + table).getFirst();
  }
}
