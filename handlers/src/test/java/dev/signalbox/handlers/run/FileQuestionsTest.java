package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.Sources;
import dev.signalbox.handlers.agenda.FileQuestions;
import dev.signalbox.handlers.install.Installation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an estate's file asks is asked once, follows the file, and stays when it is answered. */
class FileQuestionsTest {
  private static final String CLOUD =
      "questions:\n  cloud: { ask: \"Which cloud?\", options: [AWS, GCP], owner: curators,"
          + " ticket: \"https://issues.example/browse/GPII-3136\", since: 2018-10-18 }\n";

  @RegisterExtension private static final Agendas AGENDAS = Agendas.fresh();
  private static final Track TRACK = AGENDAS.track();

  @Test
  @Tag("queries")
  void each_is_open_once_however_often_the_bot_starts_and_on_however_many_nodes() {
    starts(CLOUD);
    starts(CLOUD);
    assertThat(AGENDAS.ops("decision gigadb list"))
        .contains("Which cloud?", "(AWS or GCP)", " – for curators", ", since 2018-10-18")
        .contains("Link[label=GPII-3136");
    assertThat(TRACK.texts("select question from decision")).containsExactly("Which cloud?");
    assertThat(TRACK.texts("select subject from ledger_row where kind = 'DECISION_CHANGED'"))
        .filteredOn(it -> it.startsWith(number() + " asked"))
        .containsExactly(number() + " asked by its file: Which cloud?");
  }

  @Test
  @Tag("queries")
  void a_change_of_the_file_is_asked_anew_until_there_is_an_answer() {
    starts(CLOUD);
    starts(CLOUD.replace("Which cloud?", "Which cloud, at last?").replace("GCP", "Azure"));
    assertThat(AGENDAS.ops("decision gigadb")).contains("Which cloud, at last?", "AWS or Azure");
    AGENDAS.ops("decision gigadb answer %s AWS it is cheaper".formatted(number()));
    starts(CLOUD);
    assertThat(AGENDAS.ops("decision gigadb"))
        .contains("Which cloud, at last?", "AWS, because it is cheaper – ", "ada, ")
        .doesNotContain("no longer");
  }

  @Test
  void what_the_file_asks_no_longer_stays_and_says_so() {
    starts(CLOUD);
    starts("");
    assertThat(AGENDAS.ops("decision gigadb"))
        .contains("Which cloud?", "The estate's file asks it no longer");
    starts(CLOUD);
    assertThat(AGENDAS.ops("decision gigadb")).contains("Which cloud?").doesNotContain("no longer");
    AGENDAS.forget();
    AGENDAS.ops("decision gigadb ask And why?");
    assertThat(AGENDAS.ops("decision gigadb")).contains("And why?").doesNotContain("no longer");
  }

  @Test
  @Tag("queries")
  void the_file_puts_it_off_once_for_each_day_that_it_names() {
    String later = CLOUD.replace(" }\n", ", until: %s }\n".formatted(AGENDAS.in(3)));
    starts(later);
    assertThat(AGENDAS.ops("decision gigadb")).contains("put off until " + AGENDAS.in(3));
    AGENDAS.pass("decision", 5);
    assertThat(AGENDAS.told("decision/%"))
        .singleElement()
        .asString()
        .contains("Put off until today", "Which cloud?");
    starts(later);
    assertThat(AGENDAS.ops("decision gigadb")).doesNotContain("put off");
    starts(CLOUD.replace(" }\n", ", until: %s }\n".formatted(AGENDAS.in(9))));
    assertThat(AGENDAS.ops("decision gigadb")).contains("put off until " + AGENDAS.in(9));
  }

  @Test
  void whose_word_it_takes_may_say_it_and_nobody_else_who_may_start_nothing() {
    starts(CLOUD);
    String answer = "decision gigadb answer %s GCP".formatted(number());
    assertThat(AGENDAS.voting().typed("U0DEV", answer)).contains("NOT_IN_GROUP");
    assertThat(AGENDAS.voting().typed("U0CURATOR", answer)).contains("Written down: Which cloud?");
    assertThat(AGENDAS.ops("decision gigadb")).contains("clara, ");
  }

  @Test
  void whose_word_it_takes_may_ask_nothing_new_by_naming_it() {
    starts(CLOUD);
    String another = "decision gigadb ask %s or what else?".formatted(number());
    assertThat(AGENDAS.voting().typed("U0CURATOR", another)).contains("NOT_IN_GROUP");
    assertThat(TRACK.texts("select question from decision")).containsExactly("Which cloud?");
  }

  private static void starts(String questions) {
    Installation installation = TRACK.the(Installation.class);
    Sources bundled = Sources.in(Trial.FOLDER);
    String gigadb = bundled.text("estates/gigadb.yml").orElseThrow();
    String asking = gigadb.substring(0, gigadb.indexOf("questions:")) + questions;
    switch (Configuration.of(bundled.with("estates/gigadb.yml", asking), installation.shapes())) {
      case Reading.Good(var configuration) -> installation.replace(configuration);
      case Reading.Bad(var complaints) -> throw new IllegalStateException(complaints.toString());
    }
    TRACK.the(FileQuestions.class).ask(installation.current().estate("gigadb").orElseThrow());
  }

  private static String number() {
    return AGENDAS.number("decision");
  }
}
