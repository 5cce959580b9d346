package dev.signalbox.bot.slack;

import com.slack.api.model.view.ViewState;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Answers;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of a payload: any of them may be missing, and what we need must not be. */
final class Given {
  private Given() {}

  static Optional<String> maybe(@Nullable String value) {
    return Optional.ofNullable(value).filter(text -> !text.isBlank());
  }

  static String text(@Nullable String value) {
    return maybe(value).orElseThrow(() -> new IllegalArgumentException("a value is missing"));
  }

  static Optional<ResponseUrl> address(@Nullable String value) {
    return maybe(value).map(URI::create).map(ResponseUrl::new);
  }

  static SlackId asker(String team, @Nullable String user) {
    return new SlackId(new TeamId(text(team)), new UserId(text(user)));
  }

  /** By block, which bears the name of its field. */
  static Answers answers(@Nullable ViewState state) {
    Map<String, List<String>> values = new HashMap<>();
    Optional.ofNullable(state)
        .flatMap(it -> Optional.ofNullable(it.getValues()))
        .orElse(Map.of())
        .forEach(
            (block, elements) ->
                values.put(block, elements.values().stream().flatMap(Given::chosen).toList()));
    return new Answers(values);
  }

  private static Stream<String> chosen(ViewState.Value value) {
    Stream<@Nullable String> single =
        Stream.of(
            value.getValue(),
            value.getSelectedDate(),
            value.getSelectedTime(),
            value.getSelectedUser(),
            value.getSelectedChannel(),
            value.getSelectedConversation());
    Stream<String> moment =
        Stream.ofNullable(value.getSelectedDateTime()).map(seconds -> Integer.toString(seconds));
    Stream<String> option =
        Stream.ofNullable(value.getSelectedOption()).map(ViewState.SelectedOption::getValue);
    Stream<String> options =
        Stream.ofNullable(value.getSelectedOptions())
            .flatMap(List::stream)
            .map(ViewState.SelectedOption::getValue);
    Stream<String> files =
        Stream.ofNullable(value.getFiles()).flatMap(List::stream).map(file -> file.getId());
    return Stream.of(single.filter(Objects::nonNull), moment, option, options, files)
        .flatMap(it -> it);
  }
}
