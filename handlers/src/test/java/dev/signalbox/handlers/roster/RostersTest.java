package dev.signalbox.handlers.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.SlackGroupId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Directory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RostersTest {
  private static final GroupName NIGHT = new GroupName("night");
  private static final UserId NIA = new UserId("U0NIGHT");
  private static final Path FOLDER =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("config");

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-20T12:00:00Z"));
  private final PlantedDirectory slack = new PlantedDirectory();
  private final Rosters rosters = rosters(slack, Duration.ofSeconds(10));

  @Test
  void nobody_is_known_before_slack_has_been_asked() {
    slack.holds("S0NIGHT", "U0NIGHT");
    assertThat(rosters.now().isUntold(NIGHT)).isTrue();
    rosters.look(Set.of(NIA));
    assertThat(rosters.now().isUntold(NIGHT)).isFalse();
  }

  @Test
  void what_slack_said_serves_for_less_than_a_minute() {
    slack.holds("S0NIGHT", "U0NIGHT");
    slack.knows("U0NIGHT", "Nia");
    rosters.look(Set.of(NIA));
    after(59);
    assertThat(rosters.now().members(NIGHT)).hasSize(1);
    after(1);
    assertThat(rosters.now().members(NIGHT)).isEmpty();
    assertThat(rosters.now().untold(id("U0NIGHT"))).containsExactly(NIGHT);
  }

  @Test
  void within_half_a_minute_slack_is_not_asked_again() {
    slack.holds("S0NIGHT", "U0NIGHT");
    slack.knows("U0NIGHT", "Nia");
    rosters.look(Set.of(NIA));
    after(29);
    rosters.look(Set.of(NIA));
    assertThat(slack.asked()).containsExactly("S0NIGHT", "U0NIGHT");
  }

  @Test
  void a_slack_that_says_nothing_is_left_alone_for_ten_seconds() {
    slack.isSilentAbout("S0NIGHT", "ratelimited");
    rosters.look(Set.of(NIA));
    after(9);
    rosters.look(Set.of(NIA));
    assertThat(slack.asked()).containsExactly("S0NIGHT");
    after(1);
    rosters.look(Set.of(NIA));
    assertThat(slack.asked()).containsExactly("S0NIGHT", "S0NIGHT");
  }

  @Test
  void a_press_has_one_person_looked_at_and_a_command_only_some() {
    slack.holds(
        "S0NIGHT",
        IntStream.range(100, 140).mapToObj("U0MANY%d"::formatted).toArray(String[]::new));
    rosters.look(Set.of(new UserId("U0MANY139")));
    assertThat(slack.asked()).containsExactly("S0NIGHT", "U0MANY139");
    rosters.lookAround(Set.of(new UserId("U0MANY138")));
    assertThat(slack.asked()).hasSize(2 + 10 + 1).contains("U0MANY138");
  }

  @Test
  void who_is_in_no_group_is_not_looked_at() {
    slack.holds("S0NIGHT", "U0OPS2");
    rosters.lookAround(Set.of(NIA));
    assertThat(slack.asked()).containsExactly("S0NIGHT");
    assertThat(rosters.now().person(id("U0NIGHT"))).isEmpty();
    assertThat(rosters.now().untold(id("U0NIGHT"))).isEmpty();
  }

  @Test
  void a_slack_that_does_not_answer_in_time_has_not_answered() {
    var mayAnswer = new CountDownLatch(1);
    Rosters hasty = rosters(slow(mayAnswer), Duration.ofMillis(1));
    hasty.look(Set.of(NIA));
    assertThat(hasty.now().isUntold(NIGHT)).isTrue();
    assertThat(hasty.now().untold(id("U0OPS1"))).containsExactly(NIGHT);
    mayAnswer.countDown();
  }

  @Test
  void a_slack_that_is_waited_for_breaks_nobody() {
    Rosters broken =
        rosters(
            new Directory() {
              @Override
              public Members members(SlackGroupId group) {
                throw new IllegalStateException("planted");
              }

              @Override
              public Profile profile(UserId user) {
                throw new IllegalStateException("planted");
              }
            },
            Duration.ofSeconds(10));
    broken.look(Set.of(NIA));
    assertThat(broken.now().isUntold(NIGHT)).isTrue();
  }

  private Directory slow(CountDownLatch mayAnswer) {
    return new Directory() {
      @Override
      public Members members(SlackGroupId group) {
        try {
          mayAnswer.await();
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
        }
        return slack.members(group);
      }

      @Override
      public Profile profile(UserId user) {
        return slack.profile(user);
      }
    };
  }

  private Rosters rosters(Directory directory, Duration patience) {
    if (Configuration.read(FOLDER, Shapes.told()) instanceof Reading.Good(var bundled)) {
      InstantSource source = now::get;
      Clock clock = source.withZone(ZoneOffset.UTC);
      return new Rosters(
          new Installation(FOLDER, Shapes.told(), bundled), directory, clock, patience);
    }
    throw new IllegalStateException("the bundled configuration does not lint");
  }

  private void after(int seconds) {
    now.updateAndGet(it -> it.plusSeconds(seconds));
  }

  private static SlackId id(String user) {
    return new SlackId(new TeamId("T0BOX"), new UserId(user));
  }
}
