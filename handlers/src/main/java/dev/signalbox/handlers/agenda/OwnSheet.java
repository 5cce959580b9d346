package dev.signalbox.handlers.agenda;

import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one person has to do and to decide, as their own page has it. Pure. */
public final class OwnSheet {
  /** A page holds a hundred blocks, and what is asked of them by runs stands above. */
  private static final int SHOWN = 12;

  private OwnSheet() {}

  /** The soonest first, each with what it can be answered with. */
  public static List<Piece> items(List<Checklists.Mine> mine) {
    if (mine.isEmpty()) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Paragraph(Words.empty().bold("What you have to do")));
    mine.stream().limit(SHOWN).forEach(it -> pieces.addAll(item(it)));
    if (mine.size() > SHOWN) {
      pieces.add(
          new Piece.Aside(
              Words.of("and %d more, on the lists of ".formatted(mine.size() - SHOWN))
                  .code("/ops checklist <estate>")
                  .and(" and ")
                  .code("/ops task <estate>")));
    }
    return pieces;
  }

  private static List<Piece> item(Checklists.Mine one) {
    Item item = one.item();
    Words words =
        Words.of(ChecklistSheet.sign(one.today(), item) + " ")
            .bold(item.wish().what())
            .and(
                " – %s of %s, %d."
                    .formatted(one.list().title(), one.list().estate(), item.number()))
            .and(due(one));
    Piece buttons =
        item.gift()
            .map(GiftSheet::buttons)
            .orElseGet(() -> new Piece.Buttons(List.of(ChecklistSheet.button(one.list(), item))));
    return List.of(new Piece.Paragraph(words), buttons);
  }

  private static String due(Checklists.Mine one) {
    return one.item()
        .wish()
        .due()
        .or(() -> one.list().due())
        .map(it -> " Due %s (%s).".formatted(it, ChecklistSheet.away(one.today(), it)))
        .orElse("");
  }

  /** Each with what answers it. */
  public static List<Piece> decisions(List<Decision> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    Words words = Words.empty().bold("What waits for your word").and("\n");
    for (Decision one : all.stream().limit(SHOWN).toList()) {
      words = words.and(DecisionSheet.line(one)).and("\n        ");
      words = words.code(DecisionSheet.answering(one)).and("\n");
    }
    Optional<Piece> more =
        Optional.of(all.size() - SHOWN)
            .filter(it -> it > 0)
            .map(it -> Words.of("and %d more, on ".formatted(it)).code("/ops decision <estate>"))
            .map(Piece.Aside::new);
    List<Piece> pieces = new ArrayList<>(List.of(new Piece.Paragraph(words)));
    more.ifPresent(pieces::add);
    return pieces;
  }
}
