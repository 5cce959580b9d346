package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Image;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Span;
import dev.signalbox.integrations.chat.Words;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same text without any markup, for files. */
final class PlainWords {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private PlainWords() {}

  static String moment(Instant at) {
    return UTC.format(at);
  }

  static String file(Message message) {
    Stream<String> summary = Stream.of(of(message.summary()));
    Stream<String> pieces = message.pieces().stream().map(PlainWords::of);
    String text =
        Stream.concat(summary, pieces).distinct().collect(Collectors.joining("\n\n", "", "\n"));
    return Redaction.text(text);
  }

  static String of(Words words) {
    return Redaction.words(words).spans().stream()
        .map(PlainWords::of)
        .collect(Collectors.joining());
  }

  private static String of(Span span) {
    return switch (span) {
      case Span.Plain(String text) -> text;
      case Span.Bold(String text) -> text;
      case Span.Code(String text) -> text;
      case Span.Person(UserId user) -> "@" + user.value();
      case Span.Group(String id) -> "@" + id;
      case Span.Everybody(var whom) -> "@" + whom.word();
      case Span.Channel(ChannelId channel) -> "#" + channel.value();
      case Span.Link(String label, URI target) -> "%s (%s)".formatted(label, target);
      case Span.Moment(Instant at) -> moment(at);
    };
  }

  private static String of(Piece piece) {
    return switch (piece) {
      case Piece.Heading(String text) -> text;
      case Piece.Paragraph(Words words) -> of(words);
      case Piece.Aside(Words words) -> of(words);
      case Piece.Verbatim(String text) -> text;
      case Piece.Rule() -> "----";
      case Piece.Facts(var facts) ->
          facts.stream()
              .map(fact -> fact.label() + ": " + of(fact.value()))
              .collect(Collectors.joining("\n"));
      case Piece.Buttons(var buttons) ->
          buttons.stream().map(PlainWords::of).collect(Collectors.joining("\n"));
      case Piece.Attached(String name, String _) -> "(in a file of its own: %s)".formatted(name);
      case Piece.Picture(String name, String shows, Image _) ->
          "(a picture of its own, %s: %s)".formatted(name, shows);
    };
  }

  private static String of(Button button) {
    String opens = button.opens().map(target -> " " + target).orElse("");
    String asks =
        button
            .asks()
            .map(ask -> " (%s: %s %s/%s)".formatted(ask.title(), ask.text(), ask.yes(), ask.no()))
            .orElse("");
    return "[" + button.label() + "]" + opens + asks;
  }
}
