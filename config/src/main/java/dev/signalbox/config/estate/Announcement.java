package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import dev.signalbox.config.people.ChannelName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Something that is told to everybody.
 *
 * @param mail per environment, who gets it by mail as well
 */
public record Announcement(
    List<ChannelName> to,
    SequencedMap<EnvironmentName, String> mail,
    Optional<String> subject,
    String text) {
  public Announcement {
    to = List.copyOf(to);
    mail = Ordered.copy(mail);
  }

  /** Who gets it by mail as well, if it is told of this environment. */
  public Optional<String> mailed(EnvironmentName environment) {
    return Optional.ofNullable(mail.get(environment));
  }

  /** The same, everybody's address written out as who sends it has it. */
  public Announcement sentBy(Connection.Smtp sender) {
    SequencedMap<EnvironmentName, String> whole = new LinkedHashMap<>();
    mail.forEach((where, address) -> whole.put(where, sender.whole(address)));
    return new Announcement(to, whole, subject, text);
  }

  /**
   * With everything that it leaves open said. Throws {@link IllegalArgumentException} where these
   * are not exactly the values that it wants.
   */
  public Announcement filled(AnnouncementName name, Map<String, String> values) {
    Placeholders.misfit(subject.orElse("") + text, values)
        .ifPresent(
            it -> {
              throw new IllegalArgumentException("announcement '%s' %s".formatted(name, it));
            });
    return new Announcement(
        to,
        mail,
        subject.map(it -> Placeholders.filled(it, values)),
        Placeholders.filled(text, values));
  }
}
