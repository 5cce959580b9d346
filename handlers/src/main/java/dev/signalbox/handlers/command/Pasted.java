package dev.signalbox.handlers.command;

import dev.signalbox.config.secret.LooksLikeSecret;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Field;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.chat.blocks.Redaction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A secret in what somebody typed: it goes no further than this, and they are told to change it,
 * for Slack has seen it.
 */
final class Pasted {
  private static final String MARK = "[secret removed]";
  private static final String ROTATE =
      "I have taken it out and kept it nowhere, but Slack has seen it: make a new one, and take"
          + " the old one back where it was given out.";

  private Pasted() {}

  /** What it seems to be. */
  static Optional<String> in(String text) {
    String bare = text.replaceAll("://[^/\\s:@]+@", "://");
    return LooksLikeSecret.in(text)
        .or(() -> Redaction.text(bare).equals(bare) ? Optional.empty() : Optional.of("a secret"));
  }

  /** Without it; a word that still looks like one goes whole. */
  static String clean(String text) {
    if (in(text).isEmpty()) {
      return text;
    }
    return Arrays.stream(Redaction.text(text).split("(?<=\\s)|(?=\\s)"))
        .map(it -> LooksLikeSecret.in(it).isPresent() ? MARK : it)
        .collect(Collectors.joining());
  }

  /** What was typed; forms stay open instead, so that nothing of them is taken. */
  static Optional<String> in(Asked asked) {
    return switch (asked) {
      case Asked.Typed(var _, var _, var text) -> in(text);
      case Asked.Mentioned(var _, var _, var _, var text, var _) -> in(text);
      case Asked.Pressed _, Asked.Refined _, Asked.Submitted _, Asked.HomeOpened _ ->
          Optional.empty();
    };
  }

  static Asked clean(Asked asked) {
    return switch (asked) {
      case Asked.Typed(var who, var channel, var text) ->
          new Asked.Typed(who, channel, clean(text));
      case Asked.Mentioned(var who, var channel, var thread, var text, var files) ->
          new Asked.Mentioned(who, channel, thread, clean(text), files);
      case Asked.Refined(var who, var form, var state, var answers) ->
          new Asked.Refined(who, form, state, clean(answers));
      case Asked.Submitted submitted -> submitted;
      case Asked.Pressed pressed -> pressed;
      case Asked.HomeOpened opened -> opened;
    };
  }

  private static Answers clean(Answers answers) {
    Map<String, List<String>> clean = new LinkedHashMap<>();
    answers
        .values()
        .forEach((name, all) -> clean.put(name, all.stream().map(Pasted::clean).toList()));
    return new Answers(clean);
  }

  /** By field. */
  static Map<String, String> mistakes(Answers answers) {
    Map<String, String> wrong = new LinkedHashMap<>();
    answers
        .values()
        .forEach(
            (name, all) ->
                all.stream()
                    .flatMap(it -> in(it).stream())
                    .findFirst()
                    .ifPresent(
                        it ->
                            wrong.put(
                                name,
                                "this looks like %s: take it out and rotate it, for Slack has seen it"
                                    .formatted(it))));
    return wrong;
  }

  /** The same answer, and what to do about the secret. */
  static Answer warned(Answer answer, String what) {
    String says = "That looks like %s. %s".formatted(what, ROTATE);
    return switch (answer) {
      case Answer.Privately(var message) -> new Answer.Privately(warned(message, says));
      case Answer.InThread(var message) -> new Answer.InThread(warned(message, says));
      case Answer.Close(var where, var message, var then) ->
          new Answer.Close(where, warned(message, says), then);
      case Answer.Later(var meanwhile, var look) -> new Answer.Later(warned(meanwhile, says), look);
      case Answer.Open(var form) -> new Answer.Open(warned(form, says));
      case Answer.Refill(var form) -> new Answer.Refill(warned(form, says));
      case Answer.Afresh(var said, var home) -> new Answer.Afresh(warned(said, what), home);
      case Answer.Nothing _ -> new Answer.Privately(Message.of(says));
      case Answer.Home _, Answer.Mistakes _ -> answer;
    };
  }

  private static Message warned(Message message, String says) {
    return message.plus(new Piece.Paragraph(Words.of(":warning: " + says)));
  }

  private static Form warned(Form form, String says) {
    List<Field> fields =
        Stream.concat(Stream.of(new Field.Note(Words.of(says))), form.fields().stream()).toList();
    return new Form(form.name(), form.title(), form.submit(), form.state(), fields);
  }
}
