package dev.signalbox.handlers.readiness;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.mailing.Post;
import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Span;
import dev.signalbox.integrations.chat.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is said to whoever is called to an incident. Pure. */
record CallWords(Incident incident) {

  Message inChannel(Span.Whom whom) {
    Words words =
        Words.of(":rotating_light: ")
            .everybody(whom)
            .and(" ")
            .bold(incident.title())
            .and("\nNobody sees to it yet. ");
    return pressed(words.and(next()));
  }

  /** Nobody can be rung from here. */
  Message byTelephone(String whom) {
    Words words =
        Words.of(":telephone_receiver: Whoever reads this: please ring ")
            .bold(whom)
            .and(", for I cannot. It is about ")
            .bold(incident.title())
            .and(". ");
    return pressed(words.and(next()));
  }

  private Words next() {
    return Words.of("Whoever sees to it presses I am here, or types ")
        .code(incident.hereCommand())
        .and(".");
  }

  private Message pressed(Words words) {
    Button.Press press = new Button.Press(Incident.HERE, String.valueOf(incident.number()));
    Button here = Button.plain("I am here", press).looking(Button.Look.GOOD);
    return Message.of(words).plus(new Piece.Buttons(List.of(here)));
  }

  /** What stands there once somebody has come. */
  Message over(Came came) {
    return Message.of(
        Words.of(":large_blue_circle: ")
            .bold(incident.title())
            .and("\n")
            .bold(came.by())
            .and(" sees to it, since ")
            .moment(came.at())
            .and("."));
  }

  Message called(ChannelId channel, Span.Whom whom, Instant now) {
    return Message.of(
        Words.of("Called @%s in ".formatted(whom.word()))
            .channel(channel)
            .and(", ")
            .moment(now)
            .and("."));
  }

  Message mailed(String to, Optional<String> trouble, Instant now) {
    Words words = trouble.isEmpty() ? Words.of("Mailed ") : Words.of(":warning: The mail to ");
    String became = trouble.map(it -> " %s. I go on calling, ".formatted(it)).orElse(", ");
    return Message.of(words.code(to).and(became).moment(now).and("."));
  }

  /** Words alone: a mail has no button. */
  String mail(String say, String environment) {
    return """
    What: %s
    When: %s
    Status: nobody sees to it yet
    Details: %s, opened by %s on %s %s

    Whoever sees to it types in Slack: %s
    """
        .formatted(
            say,
            Post.moment(incident.openedAt()),
            incident.title().replaceFirst(":.*", "").strip(),
            incident.openedBy(),
            incident.estate(),
            environment,
            incident.hereCommand());
  }
}
