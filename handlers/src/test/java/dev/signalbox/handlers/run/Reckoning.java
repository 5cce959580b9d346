package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When all is over: what stands in the database, compared with what happened and was told. */
record Reckoning(Map<String, Object> database) {
  void everyRunHasEndedOnce(int runs) throws SQLException {
    assertThat(texts("select requester || ' ' || state || coalesce(trouble, '') from run"))
        .hasSize(runs)
        .doesNotHaveDuplicates()
        .allSatisfy(it -> assertThat(it).endsWith(" DONE"));
    assertThat(texts("select subject from ledger_row where kind = 'RUN_ENDED'"))
        .containsExactlyInAnyOrderElementsOf(texts("select id || ' ' || outcome from run"));
    assertThat(texts("select id from run_step where ended_at is null")).isEmpty();
    assertThat(texts("select letter_key from letter where letter_key like 'run/%/card'"))
        .hasSize(runs);
  }

  /** Whoever was told that their answer counts finds it there; no ask was decided twice. */
  void everyAskWasDecidedOnce(int runs, Crowd crowd) throws SQLException {
    everyRunWasDecidedUponOnce(runs, Consent.STEP);
    everyRunWasDecidedUponOnce(runs, "yes");
    assertThat(texts("select id from ask")).hasSize(2 * runs);
    assertThat(crowd.toldTwice).hasValue(0);
    assertThat(texts("select ask || ' ' || person || ' ' || choice from ask_vote"))
        .doesNotHaveDuplicates()
        .containsAll(crowd.heard);
    assertThat(texts("select subject || ' ' || person from ledger_row where kind = 'ASK_ANSWERED'"))
        .as("a doubled press is told once")
        .doesNotHaveDuplicates();
    assertThat(texts("select id from ask where ended_as = 'rejected'"))
        .containsExactlyInAnyOrderElementsOf(
            texts("select ask from ask_vote where choice = 'rejected'"));
    assertThat(
            texts(
                """
                select id from ask where ended_as = 'approved'
                  and (select count(*) from ask_vote where ask = ask.id)
                    <> case when step = 'plan:ask' then 1 else 2 end\
                """))
        .as("a yes that somebody's is missing of")
        .isEmpty();
  }

  private void everyRunWasDecidedUponOnce(int runs, String step) throws SQLException {
    assertThat(texts("select run from ask where state = 'DECIDED' and step = '%s'".formatted(step)))
        .hasSize(runs)
        .doesNotHaveDuplicates();
  }

  void nothingIsLeftBehind() throws SQLException {
    assertThat(texts("select name from run_lock")).isEmpty();
  }

  void everythingHappenedOnce(Map<String, Integer> happened) throws SQLException {
    Map<String, Integer> wanted = new HashMap<>();
    for (String run : texts("select id || ' ' || outcome from run")) {
      String id = run.substring(0, run.indexOf(' '));
      Journeys.effects(run.endsWith(" done")).forEach(step -> wanted.put(id + "/" + step, 1));
    }
    Map<String, Integer> named = new HashMap<>();
    happened.forEach(
        (step, times) -> named.merge(step.replaceFirst("@.*", ""), times, Integer::sum));
    assertThat(named).containsExactlyInAnyOrderEntriesOf(wanted);
  }

  /** Of those whose key begins like this. */
  List<String> letters(String column, String key) throws SQLException {
    return texts("select %s from letter where letter_key like '%s%%'".formatted(column, key));
  }

  private List<String> texts(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (var connection = DriverManager.getConnection(setting("url"), setting("username"), "");
        var rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private String setting(String name) {
    return String.valueOf(database.get("datasources.default." + name));
  }
}
