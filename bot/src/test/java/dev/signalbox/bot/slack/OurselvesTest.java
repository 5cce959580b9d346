package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.settings.Mode;
import dev.signalbox.bot.settings.Reading;
import dev.signalbox.bot.settings.Settings;
import dev.signalbox.config.Configuration;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Membership.AppId;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OurselvesTest {
  private static final Map<String, String> BY_SOCKET =
      Map.of("SLACK_BOT_TOKEN", "xoxb-planted", "SLACK_APP_TOKEN", "xapp-1-A0BOX-1-planted");

  private final Installation installation = installation();

  @Test
  void what_nobody_has_told_us_is_held_against_nobody() {
    Ourselves ourselves = new Ourselves(settings(Map.of()), installation);
    assertThat(ourselves.are(question("T0ELSE", "U0X", Optional.of("A0ELSE")))).isTrue();
    ourselves.areApp(new AppId("A0BOX"));
    ourselves.areOf(new TeamId("T0BOX"));
    assertThat(ourselves.are(question("T0BOX", "U0OPS1", Optional.of("A0ELSE")))).isFalse();
    assertThat(ourselves.are(question("T0ELSE", "U0X", Optional.of("A0BOX")))).isFalse();
    assertThat(ourselves.are(question("T0BOX", "U0OPS1", Optional.of("A0BOX")))).isTrue();
    assertThat(ourselves.are(question("T0BOX", "U0OPS1", Optional.empty()))).isTrue();
  }

  @Test
  void the_app_whose_socket_we_listen_on_is_ours_whatever_else_is_told() {
    Ourselves ourselves = new Ourselves(settings(BY_SOCKET), installation);
    assertThat(ourselves.knowOurApp()).isTrue();
    ourselves.areApp(new AppId("A0ELSE"));
    assertThat(ourselves.are(question("T0BOX", "U0OPS1", Optional.of("A0ELSE")))).isFalse();
    assertThat(ourselves.are(question("T0BOX", "U0OPS1", Optional.of("A0BOX")))).isTrue();
  }

  @Test
  void somebody_of_another_team_is_heard_where_people_yml_lists_them() {
    String listed =
        installation
            .current()
            .sources()
            .text("people.yml")
            .orElseThrow()
            .replace("[U0TECH]", "[U0TECH, T0ELSE/U0TECH]");
    installation.replace(
        ((dev.signalbox.config.Reading.Good) installation.current().withPeople(listed))
            .configuration());
    Ourselves ourselves = new Ourselves(settings(Map.of()), installation);
    ourselves.areOf(new TeamId("T0BOX"));
    assertThat(ourselves.are(question("T0ELSE", "U0TECH", Optional.empty()))).isTrue();
    assertThat(ourselves.are(question("T0ELSE", "U0OPS1", Optional.empty()))).isFalse();
  }

  private static Delivery.Question question(String team, String user, Optional<String> app) {
    return new Delivery.Question(
        new Asked.Typed(
            new SlackId(new TeamId(team), new UserId(user)), new ChannelId("C0OPS"), "help"),
        new Receipt(Receipt.Kind.TRIGGER, "one.1"),
        new Way.OfCommand("one.1", Optional.empty()),
        app);
  }

  private static Settings settings(Map<String, String> told) {
    var reading = Reading.of(name -> Optional.ofNullable(told.get(name)), Mode.SANDBOX);
    return ((Reading.Ready) reading).settings();
  }

  private static Installation installation() {
    Path folder = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    var reading = Configuration.read(folder, Shapes.planned());
    return new Installation(
        folder, Shapes.planned(), ((dev.signalbox.config.Reading.Good) reading).configuration());
  }
}
