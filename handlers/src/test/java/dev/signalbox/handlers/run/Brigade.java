package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.handlers.command.FrontDesk;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.MessageTs;
import dev.signalbox.integrations.mail.Mail;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.WorldAccess;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Something is broken in GPII's production, and people are called in a simulated world. */
final class Brigade implements AutoCloseable {
  static final Duration PAUSE = Duration.ofMinutes(2);
  private static final Map<String, Object> MORE =
      Map.of("signalbox.world", "simulated", "trial.asks", "people", "trial.model", "here");

  /** In the place of one whose actions are not all built. */
  private static final String RESTORE =
      """
      steps:
        - do: followup.add
          with: { groups: [ops], say: "Back to ${to}", due: 1d }
      """;

  final Track track;
  final Voting voting;
  final Postbox postbox;

  Brigade() {
    String url =
        "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(UUID.randomUUID());
    track = Track.with(MORE, new WorldAccess(url, "sa", Optional.empty(), 1));
    voting = new Voting(track);
    track
        .the(FirstWorld.class)
        .begin(List.of(track.the(Installation.class).current().estate("gpii").orElseThrow()));
    postbox = (Postbox) track.the(Mail.class);
    install(RESTORE);
  }

  /** {@code steps}: of what {@code /ops restore} starts. */
  void install(String steps) {
    Changed.edit(
        track,
        "runbooks/couchdb-restore.yml",
        it -> it.substring(0, it.indexOf("steps:\n")) + steps);
  }

  RunId restoring(String environment) {
    assertThat(voting.typed("U0OPS1", "restore gpii " + environment)).contains("Planning");
    track.work();
    assertThat(voting.press("U0OPS1", "confirmed")).contains("decides it");
    return new RunId(track.texts("select id from run order by started_at desc limit 1").getFirst());
  }

  /** With a look every ten seconds. */
  void passes(Duration time) {
    Duration look = Duration.ofSeconds(10);
    for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(look)) {
      track.workAfter(look);
    }
  }

  /** As far as it comes without anybody who answers. */
  RunId broken() {
    assertThat(voting.typed("U0OPS1", "broke-it gpii prd I dropped the index"))
        .contains("Planning");
    track.work();
    assertThat(voting.press("U0OPS1", "confirmed")).contains("decides it");
    track.workAfter(Duration.ofSeconds(1));
    return new RunId(track.texts("select id from run order by started_at desc limit 1").getFirst());
  }

  /** So many calls more. */
  void calls(int more) {
    for (int call = 0; call < more; call++) {
      track.workAfter(PAUSE);
    }
  }

  String number() {
    return track.texts("select id::text from incident").getFirst();
  }

  /** The button under what calls people. */
  String pressed(String user) {
    var surface =
        new Asked.Surface.OnMessage(
            new ChannelId("C0OPS"), new MessageTs("1732093322.000900"), Optional.empty());
    var who = new SlackId(new TeamId("T0BOX"), new UserId(user));
    return track
        .the(FrontDesk.class)
        .answer(new Asked.Pressed(who, surface, "incident.here", number()))
        .toString();
  }

  String came(String user) {
    String said = pressed(user);
    track.workAfter(Duration.ofSeconds(1));
    return said;
  }

  String answers(String user, String choice, Map<String, String> fields) {
    String said = fields.isEmpty() ? voting.press(user, choice) : voting.send(user, choice, fields);
    track.workAfter(Duration.ofSeconds(1));
    return said;
  }

  /** What was said of the calls, the oldest first. */
  List<String> said(RunId run, String key) {
    return track.texts(
        "select blocks from letter where letter_key like ? order by created_at, letter_key",
        "run/%s/%s".formatted(run, key));
  }

  @Override
  public void close() {
    track.close();
  }
}
