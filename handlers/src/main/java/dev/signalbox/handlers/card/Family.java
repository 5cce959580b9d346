package dev.signalbox.handlers.card;

import dev.signalbox.handlers.ask.OpenWindows;
import dev.signalbox.handlers.run.Relatives;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a card says of the runs that belong to its own. */
@Singleton
final class Family {
  private final Relatives relatives;
  private final OpenWindows windows;

  Family(Relatives relatives, OpenWindows windows) {
    this.relatives = relatives;
    this.windows = windows;
  }

  /** What kept it from beginning need not be looked for to be ended. */
  Optional<Button> rival(RunView run) {
    return run.ending()
        .rival()
        .filter(windows::isOpen)
        .map(_ -> new Button.Press(OpenWindows.ACTION, run.id().value()))
        .map(press -> Button.plain("End it there", press).looking(Button.Look.GRAVE));
  }

  List<Words> of(RunView run) {
    return Stream.of(
            relatives.parent(run.id()).map(it -> parent(it.value())).stream(),
            relatives.open(run.id()).stream().map(Family::told),
            run.ending().rival().flatMap(this::keeper).stream())
        .flatMap(it -> it)
        .toList();
  }

  private Optional<Words> keeper(RunId rival) {
    return relatives
        .title(rival)
        .map(
            it ->
                Words.of(":link: Kept from it by ").code(rival.value()).and(", %s.".formatted(it)));
  }

  private static Words parent(String run) {
    return Words.of(":link: A part of ").code(run).and(", and ends with it.");
  }

  private static Words told(Relatives.Child child) {
    Words begun = Words.of(":link: ").bold(child.step()).and(" goes on as ");
    String id = child.id().value();
    return child
        .card()
        .map(it -> begun.link(id, it))
        .orElseGet(() -> begun.code(id))
        .and(", %s: %s%s.".formatted(child.title(), stands(child), why(child.trouble())));
  }

  private static String why(Optional<String> trouble) {
    return trouble.map(it -> ", " + it).orElse("");
  }

  private static String stands(Relatives.Child child) {
    return switch (child.state()) {
      case PLANNING -> "it is being planned";
      case WAITING -> "it waits for people";
      case RUNNING -> "it runs";
      case HELD -> "it is held, and waits for a decision on its own card";
      case UNDOING -> "it is on its way back";
      case FINISHING -> "it tidies up";
      case DONE, CANCELLED, FAILED -> "it is over";
    };
  }
}
