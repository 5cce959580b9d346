package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.plan.Finds;
import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An ask as people read it: what is wanted, of whom, what has been said, until when. Pure. */
record AskMessage(AskRow ask, List<Vote> votes, Called called) {
  /** More than a dialog takes is not said there: it would be said before each button instead. */
  private static final int LONG = 250;

  private static final Set<String> BARE = Set.of("by", "at", "choice");

  AskMessage {
    votes = List.copyOf(votes);
  }

  Message message() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Paragraph(said(ask.words())));
    if (!ask.words().shows().isEmpty()) {
      pieces.add(new Piece.Paragraph(Words.of("What it is for:" + shown(ask.words().shows()))));
    }
    Signpost.of(ask.words())
        .filter(_ -> ask.state() == AskState.OPEN)
        .ifPresent(it -> pieces.add(new Piece.Paragraph(it)));
    pieces.add(new Piece.Paragraph(standing()));
    if (ask.state() == AskState.OPEN) {
      pieces.add(new Piece.Buttons(buttons()));
    }
    pieces.add(new Piece.Aside(small()));
    return new Message(Words.of(headline()), pieces);
  }

  /** One line stands out; where all did, none would. */
  private Words said(Wording asked) {
    String gist = asked.gist();
    return Words.of(sign() + " ").bold(gist).and(asked.says().substring(gist.length()));
  }

  private static String shown(List<String> lines) {
    return lines.stream()
        .map(it -> it.startsWith(Finds.EACH) ? "\n    " + it : "\n• " + it)
        .collect(Collectors.joining());
  }

  private String headline() {
    return "%s %s".formatted(sign(), ask.words().gist());
  }

  private String sign() {
    return switch (ask.state()) {
      case OPEN -> open();
      case DECIDED -> AskKind.REJECTED.equals(ask.endedAs()) ? ":x:" : ":white_check_mark:";
      case WITHDRAWN -> ":heavy_minus_sign:";
      case LAPSED -> ":hourglass:";
    };
  }

  private String open() {
    return switch (ask.kind()) {
      case APPROVAL, DECISION, TASK, CONFIRMATION -> ":question:";
      case WINDOW -> ":hourglass_flowing_sand:";
      case FOLLOW_UP -> ":memo:";
    };
  }

  private Words standing() {
    return switch (ask.state()) {
      case OPEN -> said().and(wanted());
      case DECIDED -> said().and("It is decided: ").bold(label(ask.endedAs())).and(told());
      case WITHDRAWN -> said().and("Nobody has to answer any more: the run ends early.");
      case LAPSED -> said().and(lapsed() + ", so the run stands.");
    };
  }

  private String lapsed() {
    return ask.kind() == AskKind.WINDOW
        ? "It has come to its limit, and nobody ended it"
        : "Nobody answered in time";
  }

  /** What people may do about a window, and what happens when they do nothing. */
  static String ahead(Wording window) {
    String longer = window.choices().size() > 1 ? "End it now, or make it longer?" : "End it now?";
    String silence =
        window.atLimit().isPresent()
            ? "everything is taken back"
            : "the run stands until you decide";
    return ". %s If nobody says anything, %s.".formatted(longer, silence);
  }

  private Words said() {
    Words words = Words.empty();
    for (Vote vote : votes) {
      words = words.bold(vote.person()).and(" says " + label(vote.choice()) + ".\n");
    }
    return words;
  }

  private Words wanted() {
    if (ask.kind() == AskKind.CONFIRMATION) {
      return Words.of("Wanted: the word of ").person(new UserId(ask.requesterId())).and(".");
    }
    List<GroupName> groups = new Tally(ask.words(), votes).awaited();
    String between = ask.words().takesAnybody() ? " or " : " and somebody of ";
    String all = groups.stream().map(GroupName::value).collect(Collectors.joining(between));
    String wanted = ask.kind() == AskKind.WINDOW ? "Open until it is ended by " : "Wanted: ";
    return called.after(Words.of(wanted + "somebody of " + all)).and(".");
  }

  /** What a limit or a form has added to the bare answer. */
  private String told() {
    Map<String, String> answer = Plain.read(Optional.ofNullable(ask.answer()).orElse("{}"));
    List<String> more =
        answer.entrySet().stream()
            .filter(it -> !BARE.contains(it.getKey()) && !it.getValue().isEmpty())
            .map(it -> "\n%s: %s".formatted(it.getKey(), it.getValue()))
            .toList();
    return "." + String.join("", more);
  }

  private Words small() {
    Words words = Words.empty().code(ask.run()).and(", asked ").moment(ask.openedAt());
    Optional<Words> due = ask.due().map(it -> words.and(", due ").moment(it));
    return due.or(() -> ask.until().map(it -> words.and(", until ").moment(it)))
        .filter(_ -> ask.state() == AskState.OPEN)
        .orElse(words);
  }

  private List<Button> buttons() {
    Stream<Button> answers = ask.words().choices().stream().map(this::button);
    return Stream.concat(
            answers, Stream.of(AskKind.ASK_BACK).filter(ask.words()::takes).map(this::bare))
        .toList();
  }

  private Button bare(String choice) {
    return Button.plain(label(choice), new Ballot(ask.id(), ask.hash(), choice).press());
  }

  private Button button(String choice) {
    Button button = bare(choice).looking(look(choice));
    return AskForm.isNeeded(ask.words(), choice) ? button : button.asking(question(choice));
  }

  private Button.Question question(String choice) {
    String says = ask.words().says();
    String what = says.length() > LONG ? "What it is about stands in the message." : says;
    return new Button.Question(label(choice) + "?", what, label(choice), "Not yet");
  }

  private static Button.Look look(String choice) {
    return switch (choice) {
      case AskKind.APPROVED, AskKind.CONFIRMED -> Button.Look.GOOD;
      case AskKind.REJECTED -> Button.Look.GRAVE;
      default -> Button.Look.PLAIN;
    };
  }

  static String label(@Nullable String choice) {
    return switch (String.valueOf(choice)) {
      case AskKind.APPROVED -> "Approve";
      case AskKind.REJECTED -> "Reject";
      case AskKind.BY_HAND -> "Done by hand";
      case AskKind.CONFIRMED -> "Confirm";
      case AskKind.ASK_BACK -> "Ask back";
      case AskKind.OVER -> "End it now";
      case String option ->
          option.substring(0, 1).toUpperCase(Locale.ROOT) + option.substring(1).replace('-', ' ');
    };
  }
}
