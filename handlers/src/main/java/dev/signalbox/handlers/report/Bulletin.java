package dev.signalbox.handlers.report;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.Announcement;
import dev.signalbox.config.estate.AnnouncementName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.mailing.Post;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An announcement of the estate, as a step fills it in. Where its values are not those that it
 * wants, there is none.
 */
record Bulletin(AnnouncementName name, Announcement announcement, Deed.Words words) {
  /** What its mail is called among what its step mails. */
  static final String MAIL = "mail";

  private static final String WHAT = "what";
  private static final String OTHERWISE = "otherwise";

  Bulletin {
    announcement.filled(
        name, values(words, texts(words).isEmpty() ? Optional.empty() : Optional.of("")));
  }

  private static Map<String, String> values(Deed.Words words, Optional<String> what) {
    Map<String, String> values = new HashMap<>(entries(words, "values"));
    what.ifPresent(it -> values.put(WHAT, it));
    return values;
  }

  private static Map<String, String> texts(Deed.Words words) {
    return new TreeMap<>(entries(words, "texts"));
  }

  private static Map<String, String> entries(Deed.Words words, String argument) {
    return Optional.ofNullable(words.arguments().get(argument)).map(Plain::read).orElse(Map.of());
  }

  /** Whether it depends on how its run ends. */
  boolean isOfTheEnd() {
    return !texts(words).isEmpty();
  }

  /** {@code outcome}: how its run ends, where it depends on that. */
  Message message(Optional<String> outcome) {
    Announcement said = announcement.filled(name, values(words, outcome.map(this::text)));
    List<Piece> pieces = new ArrayList<>();
    Optional<String> heading = said.subject().filter(_ -> isHeaded()).map(Post::readable);
    String text = Post.readable(said.text());
    heading.ifPresent(it -> pieces.add(new Piece.Heading(it)));
    pieces.add(new Piece.Paragraph(Words.of(text)));
    mail()
        .ifPresent(
            it -> pieces.add(new Piece.Aside(Words.of("By mail to ").code(it).and(" as well."))));
    pieces.add(new Piece.Aside(Words.of("Told by run ").code(words.token().run()).and(".")));
    return new Message(Words.of(heading.orElse(text)), pieces);
  }

  /** What mails are called is said where they are sent: elsewhere it may not be true. */
  private boolean isHeaded() {
    return announcement.mail().isEmpty() || mail().isPresent();
  }

  /** The same by mail; empty where nobody gets it so. */
  Optional<Post> post(Optional<String> outcome) {
    Announcement said = announcement.filled(name, values(words, outcome.map(this::text)));
    String text = "%s\n\nTold by Signalbox, run %s.".formatted(said.text(), words.token().run());
    return mail()
        .map(to -> new Post(words.token(), MAIL, to, said.subject().orElse(said.text()), text));
  }

  private String text(String outcome) {
    Map<String, String> texts = texts(words);
    return Optional.ofNullable(texts.get(outcome))
        .or(() -> Optional.ofNullable(texts.get(OTHERWISE)))
        .orElseThrow(() -> new IllegalArgumentException("no text says what follows " + outcome));
  }

  /** Who gets it by mail as well. */
  Optional<String> mail() {
    return words.errand().environment().flatMap(it -> announcement.mailed(new EnvironmentName(it)));
  }

  String byHand() {
    Optional<String> ends = Optional.of(ends()).filter(_ -> isOfTheEnd());
    return "post in %s%s: %s"
        .formatted(
            announcement.to().stream().map(it -> "#" + it).collect(joining(" and ")),
            mail().map(it -> ", and mail to " + it).orElse(""),
            Post.readable(announcement.filled(name, values(words, ends)).text()));
  }

  private String ends() {
    return texts(words).entrySet().stream()
        .map(it -> "(%s) %s".formatted(it.getKey(), it.getValue()))
        .collect(joining(" "));
  }
}
