package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @ParameterizedTest
  @ValueSource(strings = {"U0OPS1", "U0TECH", "U0CURATOR", "U0DEV"})
  void help_is_what_was_approved_for_this_person(String user) throws IOException {
    Path approved = approved(user);
    assertThat(help(user))
        .as("if the new text is right, write it to %s", approved)
        .isEqualTo(Files.readString(approved, StandardCharsets.UTF_8));
  }

  @Test
  void four_people_read_four_different_helps() {
    Set<String> texts = new HashSet<>();
    for (String user : List.of("U0OPS1", "U0TECH", "U0CURATOR", "U0DEV")) {
      texts.add(help(user));
    }
    assertThat(texts).hasSize(4);
  }

  @Test
  void help_about_one_command_tells_its_inputs() {
    Visit visit = Bundled.visit("U0OPS1");
    Help help = new Help(visit.menu(), visit.rights(), _ -> true, false);
    assertThat(Transcript.of(help.about("users import")))
        .contains("/ops users import gpii <file> [--label <label>]")
        .contains("`label` a line (else pilot)");
  }

  @Test
  void what_only_a_simulated_world_knows_is_listed_only_there() {
    Visit visit = Bundled.visit("U0OPS1");
    Help earnest = new Help(visit.menu(), visit.rights(), _ -> true, false);
    Help simulated = new Help(visit.menu(), visit.rights(), _ -> true, true);
    assertThat(Transcript.of(earnest.everything())).doesNotContain("/ops sandbox");
    assertThat(Transcript.of(simulated.everything())).contains("/ops sandbox [fault");
  }

  private static String help(String user) {
    Visit visit = Bundled.visit(user);
    return Transcript.of(
        new Help(
                visit.menu(),
                visit.rights(),
                offer ->
                    Bundled.CONFIGURATION.plannedActions(offer.runbook(), Bundled.SHAPES).isEmpty(),
                false)
            .everything());
  }

  private static Path approved(String user) {
    return Path.of("src/test/resources/approved/help-%s.txt".formatted(user));
  }
}
