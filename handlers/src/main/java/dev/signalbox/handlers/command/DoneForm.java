package dev.signalbox.handlers.command;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.agenda.Item;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Field;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Words;
import java.util.List;
import java.util.Optional;

/** What somebody tells who has done an item of a list. Pure. */
final class DoneForm {
  static final String NAME = "checklist-done";
  private static final String EVIDENCE = "evidence";

  private DoneForm() {}

  /**
   * @param list its number, as its button says it
   * @param channel where the button stood
   */
  record State(long list, int item, Optional<ChannelId> channel) {
    /** Empty where it is none of ours. */
    static Optional<State> read(String state) {
      String[] parts = state.split(" ", -1);
      return state.matches("[0-9]{1,18} [0-9]{1,9}( \\w*)?")
          ? Optional.of(
              new State(
                  Long.parseLong(parts[0]),
                  Integer.parseInt(parts[1]),
                  Optional.of(parts)
                      .filter(it -> it.length > 2 && !it[2].isEmpty())
                      .map(it -> new ChannelId(it[2]))))
          : Optional.empty();
    }

    String written() {
      return "%d %d %s".formatted(list, item, channel.map(ChannelId::value).orElse(""));
    }
  }

  static Optional<ChannelId> channel(String state) {
    return State.read(state).flatMap(State::channel);
  }

  static Form of(State state, Item item) {
    Field evidence =
        new Field.Text(
            new Field.Label(EVIDENCE, "What shows that it is done", Optional.empty(), false),
            Optional.empty(),
            true,
            AgendaDesk.LONGEST);
    return new Form(
        NAME,
        "Done",
        "Send",
        state.written(),
        List.of(new Field.Note(Words.empty().bold(item.wish().what())), evidence));
  }

  static Optional<String> evidence(Answers answers) {
    return answers.one(EVIDENCE);
  }
}
