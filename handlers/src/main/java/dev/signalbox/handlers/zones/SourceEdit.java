package dev.signalbox.handlers.zones;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.source.Line;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.Proposal;
import dev.signalbox.integrations.source.SourceFile;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** {@code source.edit}: people are asked to merge a change of one line. */
@Singleton
final class SourceEdit
    implements Reversible<SourceEdit.Wanted, SourceEdit.Edited>,
        Previewed<SourceEdit.Wanted, SourceEdit.Edited> {
  private static final String WAS = "was";

  /** What takes it back bears another name. */
  private static final String TOKEN = "token";

  private final Copydesk desk;
  private final Withdrawing withdrawing;

  SourceEdit(Copydesk desk, Withdrawing withdrawing) {
    this.desk = desk;
    this.withdrawing = withdrawing;
  }

  @Introspected
  record Wanted(Line file, Line line, String to) {
    OneLine one() {
      return new OneLine(line.text(), to);
    }
  }

  @Introspected
  record Edited(URI link) {}

  @Override
  public About<Wanted, Edited> about() {
    return new About<>(
        "source.edit",
        Effect.REVERSIBLE,
        "propose that a line of ${file} says ${to}",
        Traits.NONE.undoneBy("close the pull request, or revert it"),
        Wanted.class,
        Edited.class);
  }

  private Copydesk.Place place(Turn<Wanted> turn) {
    return desk.place(turn.errand(), turn.arguments().file().text());
  }

  /** The same in all tries: a proposal that is there is not made again. */
  private static String token(Turn<Wanted> turn) {
    return "%s/%s".formatted(turn.token().run(), turn.token().step());
  }

  @Override
  public Preview preview(Turn<Wanted> turn) {
    String says = "%s: '%s' becomes '%s'".formatted(place(turn), line(turn), turn.arguments().to());
    return new Preview(says, says);
  }

  private String line(Turn<Wanted> turn) {
    OneLine one = turn.arguments().one();
    SourceFile file =
        Ways.known(desk.read(place(turn)))
            .orElseThrow(() -> new Untold("there is no " + place(turn)));
    return one.now(file.text()).orElseThrow(() -> new Untold(one.complaint(file.text())));
  }

  @Override
  public String before(Turn<Wanted> turn) {
    return Plain.write(Map.of(WAS, line(turn), TOKEN, token(turn)));
  }

  @Override
  public Sight<Edited> look(Turn<Wanted> turn) {
    return switch (desk.proposed(place(turn), token(turn))) {
      case Asked.Troubled<Optional<Proposal>>(Trouble trouble) ->
          new Sight.Unknown<>(trouble.says());
      case Asked.Told<Optional<Proposal>>(Optional<Proposal> found)
          when found.filter(it -> !(it instanceof Proposal.Closed)).isPresent() ->
          new Sight.Done<>(edited(found.get().link()));
      case Asked.Told<Optional<Proposal>> _ -> said(turn);
    };
  }

  private Sight<Edited> said(Turn<Wanted> turn) {
    return switch (desk.read(place(turn))) {
      case Asked.Troubled<Optional<SourceFile>>(Trouble trouble) ->
          new Sight.Unknown<>(trouble.says());
      case Asked.Told<Optional<SourceFile>>(Optional<SourceFile> file) ->
          file.filter(it -> turn.arguments().one().isSaid(it.text()))
              .<Sight<Edited>>map(it -> new Sight.Done<>(edited(it.link())))
              .orElseGet(Sight.NotDone::new);
    };
  }

  @Override
  public Outcome<Edited> perform(Turn<Wanted> turn) {
    String why = "%s, by Signalbox run %s".formatted(turn.arguments().to(), turn.token().run());
    return desk.propose(place(turn), turn.arguments().one(), why, token(turn))
        .then(SourceEdit::asked);
  }

  private static Outcome<Edited> asked(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Open(String link) -> new Outcome.Done<>(edited(link));
      case Proposal.Merged(String link, _) -> new Outcome.Done<>(edited(link));
      case Proposal.Closed(String link) ->
          new Outcome.Failed<>(
              "somebody has closed %s: open it again, then retry".formatted(link), false);
    };
  }

  private static Edited edited(String link) {
    return new Edited(URI.create(link));
  }

  private Withdrawing.Draft draft(Turn<Wanted> turn, String before) {
    Map<String, String> kept = Plain.read(before);
    OneLine back = new OneLine(turn.arguments().to(), kept.getOrDefault(WAS, ""));
    return new Withdrawing.Draft(place(turn), back, kept.getOrDefault(TOKEN, ""));
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Wanted> turn, String before) {
    return withdrawing.look(draft(turn, before));
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Wanted> turn, String before) {
    return withdrawing.withdraw(draft(turn, before));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "propose that the line of %s that begins with '%s' says '%s', and nothing else"
        .formatted(place(turn), turn.arguments().line(), turn.arguments().to());
  }

  @Override
  public String backByHand(Turn<Wanted> turn, String before) {
    return "close this run's pull request to %s; where it was merged, propose that the line says '%s' again"
        .formatted(place(turn), Plain.read(before).getOrDefault(WAS, ""));
  }
}
