package dev.signalbox.handlers.plan;

import dev.signalbox.config.runbook.Reference;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /ops plan …} of what can be run: its steps, how far it reaches, and whose yes it needs.
 */
@Singleton
public final class PlanReport {
  private final Planner planner;
  private final Surveyor surveyor;
  private final PlanPreview preview;
  private final Reach reach;
  private final ByHand byHand;

  PlanReport(Planner planner, Surveyor surveyor, PlanPreview preview, Reach reach, ByHand byHand) {
    this.planner = planner;
    this.surveyor = surveyor;
    this.preview = preview;
    this.reach = reach;
    this.byHand = byHand;
  }

  /** {@code byHandToo}: with what a person would type instead. */
  public Message of(Order order, String requester, boolean byHandToo) {
    Plan plan;
    try {
      plan = planner.plan(order, surveyor.text(order.runbook()), requester);
    } catch (Planner.Unseen dark) {
      return Message.of("There is no plan of this now: " + dark.getMessage() + ". Try again.");
    }
    Message outline = preview.of(order, told(plan, requester));
    List<Piece> pieces = new ArrayList<>(outline.pieces());
    pieces.addLast(fine(pieces.removeLast(), plan));
    pieces.add(1, new Piece.Paragraph(Words.of(reach.of(order) + " " + plan.demand().says())));
    if (!plan.found().isEmpty()) {
      pieces.add(new Piece.Paragraph(lines("Found now", plan.found())));
    }
    if (byHandToo) {
      pieces.add(new Piece.Paragraph(lines("By hand", byHand(plan, requester))));
    }
    return new Message(outline.summary(), pieces);
  }

  private List<String> byHand(Plan plan, String requester) {
    Order order = plan.order();
    var known =
        new Known(
            order,
            Map.of(Reference.Run.REQUESTER, requester),
            surveyor.sites(order),
            plan.looked());
    return byHand.lines(known, order.errand("plan", requester));
  }

  private static Piece fine(Piece last, Plan plan) {
    return last instanceof Piece.Aside(Words words)
        ? new Piece.Aside(words.and(" Plan ").code(plan.grounds().hash()).and("."))
        : last;
  }

  private static Map<String, String> told(Plan plan, String requester) {
    Map<String, String> told = new HashMap<>();
    told.put(Reference.Run.REQUESTER.path(), requester);
    plan.looked()
        .forEach(
            (step, outputs) ->
                outputs.forEach(
                    (name, value) -> told.put(new Reference.Output(step, name).path(), value)));
    return told;
  }

  private static Words lines(String title, List<String> lines) {
    return Words.empty().bold(title).and("\n" + String.join("\n", lines));
  }
}
