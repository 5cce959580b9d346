package dev.signalbox.handlers.plan;

import dev.signalbox.config.estate.Site;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /ops plan …}: the list of steps with all that is known now. It looks at no neighbour. */
@Singleton
public final class PlanPreview {
  private final Installation installation;
  private final Roles roles;

  PlanPreview(Installation installation, Roles roles) {
    this.installation = installation;
    this.roles = roles;
  }

  public Message of(Order order) {
    return of(order, Map.of());
  }

  /** Whether every step of it could be taken. */
  public boolean isBuilt(Order order) {
    return planned(order).isEmpty();
  }

  /** {@code told}: what steps that only look have told, by the path of its reference. */
  Message of(Order order, Map<String, String> told) {
    Telling telling = new Telling(order, seats(order), told);
    String title = telling.of(order.runbook().title());
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Heading(title));
    pieces.add(steps(outline(order, telling).of(order.runbook().steps(), "")));
    if (!order.runbook().finallySteps().isEmpty()) {
      pieces.add(new Piece.Paragraph(Words.empty().bold("In the end, whatever happened")));
      pieces.add(steps(outline(order, telling).of(order.runbook().finallySteps(), "e")));
    }
    pieces.add(new Piece.Aside(fine(order)));
    return new Message(Words.of("Plan: " + title + ". Nothing was started."), pieces);
  }

  private Outline outline(Order order, Telling telling) {
    return new Outline(new Consequences(order, shapes()), telling);
  }

  private List<String> planned(Order order) {
    return installation.current().plannedActions(order.runbook(), shapes());
  }

  private Shapes shapes() {
    return installation.shapes();
  }

  private static Piece steps(List<StepLine> lines) {
    Words words = Words.empty();
    for (StepLine line : lines) {
      words = words.and("\u2003".repeat(line.depth()));
      words = line.number().isEmpty() ? words.and("↳ ") : words.code(line.number()).and(" ");
      words =
          words.and(line.sentence()).and(line.effect().map(PlanPreview::mark).orElse("")).and("\n");
    }
    return new Piece.Paragraph(words);
  }

  private static String mark(Effect effect) {
    return switch (effect) {
      case READ -> "";
      case ADDITIVE -> "  (adds)";
      case REVERSIBLE -> "  (changes, can be taken back)";
      case DESTRUCTIVE -> "  :warning: (cannot be taken back)";
    };
  }

  private Words fine(Order order) {
    List<String> planned = planned(order);
    Words words = Words.of("This shows and runs nothing. ⟨…⟩ is told by the step that it names.");
    return planned.isEmpty()
        ? words
        : words.and(" It cannot be started yet; it waits for " + String.join(", ", planned) + ".");
  }

  private Seats seats(Order order) {
    Optional<String> environment = environment(order);
    Map<Reference.Role, String> titles =
        roles.of(order.estate().name().value()).stream()
            .filter(it -> environment.filter(it.environment()::equals).isPresent())
            .collect(
                Collectors.toMap(it -> role(it.role()), it -> title(order, it), (one, _) -> one));
    return new Seats(titles);
  }

  private static Optional<String> environment(Order order) {
    return order.runbook().environment().map(new Telling(order, Seats.unknown())::of);
  }

  private static Reference.Role role(Role role) {
    return switch (role) {
      case PRODUCTION -> Reference.Role.PRODUCTION;
      case STANDBY -> Reference.Role.STANDBY;
    };
  }

  private static String title(Order order, Holding holding) {
    return order.estate().topology().sites().values().stream()
        .filter(it -> it.name().value().equals(holding.site()))
        .map(Site::title)
        .findFirst()
        .orElse(holding.site());
  }
}
