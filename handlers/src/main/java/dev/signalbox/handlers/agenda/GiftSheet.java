package dev.signalbox.handlers.agenda;

import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.util.List;

/** What whose an item becomes is asked, and how it went on. Pure. */
public final class GiftSheet {
  public static final String TAKEN = "gift.taken";
  public static final String REFUSED = "gift.refused";

  private GiftSheet() {}

  static Message asked(Giving.Given given) {
    Words words =
        Words.of(":inbox_tray: ")
            .person(given.gift().by().user())
            .and(" gives you ")
            .and(named(given))
            .and(". Will you do it?");
    return Message.of(words).plus(buttons(given.gift()));
  }

  /** Wherever it stands among what is theirs. */
  static Piece buttons(Gift gift) {
    String value = String.valueOf(gift.number());
    return new Piece.Buttons(
        List.of(
            Button.plain("I'll do it", new Button.Press(TAKEN, value)).looking(Button.Look.GOOD),
            Button.plain("Not me", new Button.Press(REFUSED, value))));
  }

  static Message taken(Giving.Given given) {
    return Message.of(Words.of(":handshake: You do ").and(named(given)).and("."))
        .plus(new Piece.Buttons(List.of(ChecklistSheet.button(given.list(), given.item()))));
  }

  static Message refused(Giving.Given given) {
    return Message.of(
        Words.of("You do not do ").and(named(given)).and(". ").and(whose(given.gift())).and("."));
  }

  /** Whoever gave it finds somebody else. */
  static Message back(Giving.Given given, Owner owner) {
    return Message.of(
        Words.of(":leftwards_arrow_with_hook: ")
            .person(owner.user())
            .and(" does not do ")
            .and(named(given))
            .and(". ")
            .and(whose(given.gift()))
            .and(". Next: ")
            .code(
                "/ops %s %s give %d @person"
                    .formatted(
                        given.list().sort() == Sort.TASKS ? "task" : "checklist",
                        given.list().estate(),
                        given.item().number())));
  }

  static Message over(Item item) {
    return Message.of(
        Words.empty()
            .bold(item.wish().what())
            .and(" is somebody else's now; nobody waits for you."));
  }

  private static Words whose(Gift gift) {
    return gift.former()
        .map(it -> Words.of("It is ").person(it.user()).and("'s again"))
        .orElseGet(() -> Words.of("It is nobody's again"));
  }

  private static Words named(Giving.Given given) {
    Item item = given.item();
    Words words =
        Words.of("%d. ".formatted(item.number()))
            .bold(item.wish().what())
            .and(" (%s, %s)".formatted(given.list().title(), given.list().estate()));
    return item.wish().due().map(", due %s"::formatted).map(words::and).orElse(words);
  }
}
