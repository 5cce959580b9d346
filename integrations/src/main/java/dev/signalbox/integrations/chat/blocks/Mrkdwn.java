package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Span;
import dev.signalbox.integrations.chat.Words;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Words in Slack's markup. Only the angle brackets written here are markup; all others are text.
 */
final class Mrkdwn {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private Mrkdwn() {}

  /** As many texts of at most {@code limit} characters as it takes, cut between words. */
  static List<String> texts(Words words, int limit) {
    var cutter = new Cutter(limit);
    Redaction.words(words).spans().forEach(span -> write(span, cutter));
    return cutter.texts();
  }

  private static void write(Span span, Cutter cutter) {
    switch (span) {
      case Span.Plain(String text) -> cutter.text(text, "");
      case Span.Bold(String text) -> cutter.text(text.replace('*', '∗'), "*");
      case Span.Code(String text) -> cutter.text(text.replace('`', 'ʼ'), "`");
      case Span.Person(UserId user) -> cutter.whole("<@%s>".formatted(user.value()));
      case Span.Group(String id) -> cutter.whole("<!subteam^%s>".formatted(escaped(id)));
      case Span.Everybody(var whom) -> cutter.whole("<!%s>".formatted(whom.word()));
      case Span.Channel(ChannelId channel) -> cutter.whole("<#%s>".formatted(channel.value()));
      case Span.Moment(Instant at) -> cutter.whole(moment(at));
      case Span.Link(String label, URI target) -> link(label, target, cutter);
    }
  }

  private static String moment(Instant at) {
    return "<!date^%d^{date_short_pretty} {time}|%s>"
        .formatted(at.getEpochSecond(), PlainWords.moment(at));
  }

  private static void link(String label, URI target, Cutter cutter) {
    String address = target.toASCIIString();
    String name = label.isBlank() ? address : label.replaceAll("\\s+", " ");
    String markup = "<%s|%s>".formatted(escaped(address.replace("|", "%7C")), escaped(name));
    if (canFollow(target) && markup.length() <= cutter.limit()) {
      cutter.whole(markup);
    } else {
      cutter.text("%s (%s)".formatted(label, address), "");
    }
  }

  static boolean canFollow(URI target) {
    String scheme = target.getScheme();
    return scheme != null && SCHEMES.contains(scheme);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /**
   * How long one character becomes, without writing it: messages are measured at every character.
   */
  static int escapedLength(int character) {
    return switch (character) {
      case '&' -> "&amp;".length();
      case '<', '>' -> "&lt;".length();
      default -> Character.charCount(character);
    };
  }
}
