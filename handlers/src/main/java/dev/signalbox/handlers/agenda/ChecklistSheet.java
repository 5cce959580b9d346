package dev.signalbox.handlers.agenda;

import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A list as people read it on a day. Pure. */
public record ChecklistSheet(Checklist list, LocalDate today) {
  /** Its value is the number of the list, a blank, and that of the item. */
  public static final String ACTION = "checklist.done";

  /** More buttons are no help. */
  private static final int PRESSED = 10;

  /** All of it. */
  public Message whole() {
    return message(headline(), list.items());
  }

  /** What is open alone. */
  public Message digest() {
    return message(
        Words.of(":spiral_calendar_pad: ")
            .and(headline())
            .and(": %d open.".formatted(list.open().size())),
        list.open());
  }

  private Message message(Words headline, List<Item> items) {
    List<Piece> pieces = new ArrayList<>(List.of(new Piece.Paragraph(headline)));
    if (items.isEmpty()) {
      pieces.add(new Piece.Paragraph(Words.of("Nothing stands on it yet.")));
    }
    items.forEach(it -> pieces.add(new Piece.Paragraph(line(it))));
    List<Button> buttons = list.open().stream().limit(PRESSED).map(it -> button(list, it)).toList();
    if (!buttons.isEmpty()) {
      pieces.add(new Piece.Buttons(buttons));
    }
    return new Message(headline, pieces);
  }

  private Words headline() {
    Words title = Words.empty().bold(list.title());
    return list.due()
        .map(it -> title.and(", by %s (%s)".formatted(it, away(today, it))))
        .orElse(title);
  }

  static String away(LocalDate today, LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    return switch (Long.signum(days)) {
      case 0 -> "today";
      case 1 -> days == 1 ? "tomorrow" : "in %d days".formatted(days);
      default -> days == -1 ? "yesterday" : "%d days ago".formatted(-days);
    };
  }

  private Words line(Item item) {
    Words words =
        Words.of("%s %d. %s".formatted(sign(today, item), item.number(), item.wish().what()));
    if (item.wish().owner().isPresent()) {
      words = words.and(" – ").person(item.wish().owner().get().user());
      words = item.isOpen() && item.gift().isPresent() ? words.and(" (asked)") : words;
    }
    if (item.isOpen() && item.wish().due().isPresent()) {
      LocalDate due = item.wish().due().get();
      words = words.and(", due %s (%s)".formatted(due, away(today, due)));
    }
    if (item.wish().link().isPresent()) {
      URI link = item.wish().link().get();
      words = words.and(", ").link(new Reference(link).label(), link);
    }
    if (item.asked() > 1) {
      words = words.and(", asked for %d times".formatted(item.asked()));
    }
    if (!item.wish().tags().isEmpty()) {
      words = words.and(" [%s]".formatted(String.join(", ", item.wish().tags())));
    }
    return item.isOpen() ? words : words.and(settled(item)).moment(item.at());
  }

  private static String settled(Item item) {
    return ": %s – %s, ".formatted(item.evidence().orElse(""), item.by());
  }

  static String sign(LocalDate today, Item item) {
    return switch (item.state()) {
      case OPEN -> item.isLate(today) ? ":red_circle:" : ":white_circle:";
      case DONE -> ":white_check_mark:";
      case DROPPED -> ":heavy_minus_sign:";
    };
  }

  static Button button(Checklist list, Item item) {
    String value = "%d %d".formatted(list.number(), item.number());
    return Button.plain("Done: %d".formatted(item.number()), new Button.Press(ACTION, value));
  }
}
