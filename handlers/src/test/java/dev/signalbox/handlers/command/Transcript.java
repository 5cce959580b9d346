package dev.signalbox.handlers.command;

import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Span;
import dev.signalbox.integrations.chat.Words;
import java.util.stream.Collectors;

/** A message as plain text, so that it can be read in a file and approved there. */
final class Transcript {
  private Transcript() {}

  static String of(Message message) {
    return message.pieces().stream().map(Transcript::of).collect(Collectors.joining("\n\n")) + "\n";
  }

  static String of(Piece piece) {
    return switch (piece) {
      case Piece.Heading(var text) -> "# " + text;
      case Piece.Paragraph(var words) -> of(words).stripTrailing();
      case Piece.Facts(var facts) ->
          facts.stream()
              .map(it -> it.label() + ": " + of(it.value()))
              .collect(Collectors.joining("\n"));
      case Piece.Verbatim(var text) -> "```\n" + text + "\n```";
      case Piece.Aside(var words) -> "(" + of(words) + ")";
      case Piece.Rule _ -> "---";
      case Piece.Attached(var name, var text) -> name + ":\n" + text;
      case Piece.Picture(var name, var shows, var _) -> "[picture " + name + ": " + shows + "]";
      case Piece.Buttons(var buttons) ->
          buttons.stream().map(Button::label).collect(Collectors.joining("] [", "[", "]"));
    };
  }

  static String of(Words words) {
    return words.spans().stream().map(Transcript::of).collect(Collectors.joining());
  }

  private static String of(Span span) {
    return switch (span) {
      case Span.Plain(var text) -> text;
      case Span.Bold(var text) -> "*" + text + "*";
      case Span.Code(var text) -> "`" + text + "`";
      case Span.Person(var user) -> "@" + user.value();
      case Span.Group(var id) -> "@" + id;
      case Span.Everybody(var whom) -> "@" + whom.word();
      case Span.Channel(var channel) -> "#" + channel.value();
      case Span.Link(var label, var _) -> label;
      case Span.Moment(var at) -> at.toString();
    };
  }
}
