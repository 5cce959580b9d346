package dev.signalbox.handlers.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.guard.Caller;
import dev.signalbox.handlers.guard.Rights;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line of what guards: by whom, and where. */
class GuardCommandTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
  private static final Configuration BUNDLED =
      switch (Configuration.read(FOLDER, Shapes.told())) {
        case Reading.Good(var configuration) -> configuration;
        case Reading.Bad(var complaints) -> throw new IllegalStateException(complaints.toString());
      };
  private static final Set<GroupName> KEYS = Set.of(new GroupName("ops"));

  @ParameterizedTest
  @CsvSource({
    // command,          one of ops, who may start, one who may look
    "STOP_EVERYTHING,   -,          -,             -",
    "RESUME_EVERYTHING, -,          NOT_IN_GROUP,  NOT_IN_GROUP",
    "EMBARGO,           -,          -,             NOT_IN_GROUP",
    "CLOSE_INCIDENT,    -,          -,             NOT_IN_GROUP",
    "AGENDA,            -,          -,             NOT_IN_GROUP",
    "RESERVE,           -,          -,             NOT_IN_GROUP",
    "UNLOCK,            -,          NOT_IN_GROUP,  NOT_IN_GROUP",
    "LIFT_FENCE,        -,          NOT_IN_GROUP,  NOT_IN_GROUP",
    "BREAK_LOCK,        -,          NOT_IN_GROUP,  NOT_IN_GROUP",
    "SETTLE_ROLES,      -,          NOT_IN_GROUP,  NOT_IN_GROUP",
  })
  void by_whom(GuardCommand command, String ops, String starter, String other) {
    assertThat(said(command, "ops", "ops", Caller.Where.CHANNEL)).isEqualTo(ops);
    assertThat(said(command, "tech", "ops", Caller.Where.CHANNEL)).isEqualTo(starter);
    assertThat(said(command, "developers", "ops", Caller.Where.CHANNEL)).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    // command,          another channel, with the bot alone
    "STOP_EVERYTHING,   -,               -",
    "RESUME_EVERYTHING, -,               LOOKS_ONLY_HERE",
    "EMBARGO,           WRONG_CHANNEL,   LOOKS_ONLY_HERE",
    "CLOSE_INCIDENT,    WRONG_CHANNEL,   LOOKS_ONLY_HERE",
    "AGENDA,            WRONG_CHANNEL,   LOOKS_ONLY_HERE",
    "RESERVE,           WRONG_CHANNEL,   LOOKS_ONLY_HERE",
    "UNLOCK,            WRONG_CHANNEL,   LOOKS_ONLY_HERE",
    "LIFT_FENCE,        WRONG_CHANNEL,   LOOKS_ONLY_HERE",
    "BREAK_LOCK,        WRONG_CHANNEL,   LOOKS_ONLY_HERE",
    "SETTLE_ROLES,      WRONG_CHANNEL,   LOOKS_ONLY_HERE",
  })
  void where(GuardCommand command, String elsewhere, String alone) {
    assertThat(said(command, "ops", "ops-notifications", Caller.Where.CHANNEL))
        .isEqualTo(elsewhere);
    assertThat(said(command, "ops", "", Caller.Where.DIRECT)).isEqualTo(alone);
  }

  @Test
  void who_may_not_is_told_so_before_where_they_might() {
    assertThat(said(GuardCommand.UNLOCK, "developers", "", Caller.Where.DIRECT))
        .isEqualTo("NOT_IN_GROUP");
  }

  @Test
  void what_is_about_an_estate_is_never_allowed_about_none() {
    Rights ops = rights("ops", "ops", Caller.Where.CHANNEL);
    assertThatThrownBy(() -> GuardCommand.EMBARGO.facts(ops, Optional.empty(), KEYS))
        .isInstanceOf(NoSuchElementException.class);
  }

  private static String said(
      GuardCommand command, String group, String channel, Caller.Where where) {
    Facts facts = command.facts(rights(group, channel, where), Optional.of(estate()), KEYS);
    return Gate.ask(Occasion.GUARD, facts).refused().map(it -> it.name().name()).orElse("-");
  }

  private static Rights rights(String group, String channel, Caller.Where where) {
    var person = BUNDLED.people().persons().getFirst();
    var name =
        BUNDLED.people().channels().keySet().stream()
            .filter(it -> it.value().equals(channel))
            .findFirst();
    return new Rights(new Caller(person, Set.of(new GroupName(group)), name, where, Set.of()));
  }

  private static Estate estate() {
    return BUNDLED.estate("gigadb").orElseThrow();
  }
}
