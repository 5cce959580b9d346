package dev.signalbox.handlers.standstill;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.guard.EmergencyStop;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Comparing.Compared;
import dev.signalbox.handlers.run.Difference;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything stands from the first moment on, and people hear what was found meanwhile. */
@Singleton
public class Standstill {
  private static final String REASON = "started with --stopped";

  private final EmergencyStop stop;
  private final Installation installation;
  private final Letters letters;

  Standstill(EmergencyStop stop, Installation installation, Letters letters) {
    this.stop = stop;
    this.installation = installation;
    this.letters = letters;
  }

  /** What stands already stays stopped by whom it was. */
  public void begin(String person) {
    stop.stop(person, REASON);
  }

  /** To all that everything stands; to those of an estate what was found there. */
  @Transactional
  public void tell(Compared compared) {
    EmergencyStop.Stopped stopped = stop.now().orElseThrow();
    Words words =
        Words.of(":octagonal_sign: I came up under the emergency stop (")
            .bold(stopped.person())
            .and(
                ": %s). %s To go on, two people type ".formatted(stopped.reason(), found(compared)))
            .code("/ops resume-everything");
    post(Letter.Worth.ASK, installation.current().people().channels().values(), Message.of(words));
    Map<String, List<Difference>> by =
        compared.differences().stream().collect(Collectors.groupingBy(Difference::estate));
    by.forEach(
        (estate, here) ->
            post(Letter.Worth.END, installation.channels(estate), list(estate, here)));
  }

  public static String found(Compared compared) {
    return "I looked at %s that %s not over; %s."
        .formatted(
            compared.looked() == 1 ? "1 step" : compared.looked() + " steps",
            compared.looked() == 1 ? "is" : "are",
            compared.differences().isEmpty()
                ? "nothing differs from my journal"
                : compared.differences().size() + " found otherwise than in my journal");
  }

  private static Message list(String estate, List<Difference> differences) {
    String lines = differences.stream().map(Difference::sentence).collect(Collectors.joining("\n"));
    return Message.of(Words.of("On %s the world differs from my journal:".formatted(estate)))
        .plus(new Piece.Verbatim(lines));
  }

  private void post(Letter.Worth worth, Collection<ChannelId> channels, Message message) {
    channels.forEach(
        channel ->
            letters.put(
                new Letter(
                    "stop/" + UUID.randomUUID(),
                    worth,
                    new Letter.Addressee.InChannel(channel),
                    message,
                    Letter.Way.PLAIN)));
  }
}
