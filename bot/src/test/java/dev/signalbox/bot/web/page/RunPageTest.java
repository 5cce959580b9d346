package dev.signalbox.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.ask.AskHistory;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger.Remembered;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.handlers.run.RunState;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Spent;
import dev.signalbox.handlers.run.StepState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunPageTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final String EVIL = "<script>alert(\"1\")</script> & 'more'";

  @Test
  void it_tells_whose_it_is_what_it_does_who_said_what_and_what_is_remembered() {
    String page = page("Try GigaDB", "write it down");
    assertThat(page)
        .contains("<dt>Estate</dt>", "<dd>gigadb</dd>", "<dd>12ab34cd56ef</dd>", "<dd>HELD</dd>")
        .contains("<dt>Asked for by</dt>\n<dd>ada</dd>", "<dt>Belongs to</dt>\n<dd>ben</dd>")
        .contains("<td>first</td>", "<td>write it down</td>", "<td>2</td>")
        .contains("<td>2026-11-20 12:00:00 UTC</td>")
        .contains("tess: Approve, 2026-11-20 12:00:00 UTC")
        .contains("<td>17</td>", "<td>RUN_STARTED</td>")
        .doesNotContain("Outcome", "Aborted by");
  }

  @Test
  void what_others_wrote_never_becomes_markup_wherever_it_stands() {
    assertThat(page(EVIL, EVIL))
        .doesNotContain("<script>", "\"1\"", "'more'")
        .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;");
    assertThat(Html.text("the key is glpat-abcdefghij0123456789").markup())
        .doesNotContain("glpat-abcdefghij0123456789");
  }

  @Test
  void one_that_was_stopped_past_its_point_of_no_return_tells_who_did_and_what_is_left() {
    var ending =
        new RunView.Ending(
            Optional.of("stopped"),
            Optional.of("ben"),
            Optional.of(NOON),
            Optional.of(new RunView.Left(List.of("deploy", "match"))),
            Optional.empty());
    RunView stopped = run("Try GigaDB", "write it down", ending);
    assertThat(new RunPage(stopped, List.of(), List.of()).body().markup())
        .contains("<dt>Stopped by</dt>\n<dd>ben</dd>", "<dd>deploy, match</dd>")
        .doesNotContain("Aborted by");
  }

  private static String page(String title, String says) {
    var asked =
        new AskHistory.Told(
            "yes",
            says,
            "open",
            NOON,
            Optional.empty(),
            List.of(new AskHistory.Said("tess", "Approve", NOON)));
    var remembered =
        new Remembered(
            Optional.of(17L), NOON, Entry.ofRun(Entry.Kind.RUN_STARTED, "ada", "gigadb", says));
    return new RunPage(run(title, says), List.of(asked), List.of(remembered)).body().markup();
  }

  private static RunView run(String title, String says) {
    return run(
        title,
        says,
        new RunView.Ending(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static RunView run(String title, String says, RunView.Ending ending) {
    return new RunView(
        new RunId("abc123"),
        what(),
        title,
        new RunView.Requester("ada", new UserId("U0OPS1"), new ChannelId("C0OPS")),
        new RunView.Owner("ben", new UserId("U0OPS2")),
        RunState.HELD,
        Optional.of(says),
        new RunView.Times(NOON, new Spent(Duration.ofSeconds(12), Duration.ofMinutes(3))),
        ending,
        List.of(step(says)),
        Set.of(),
        List.of());
  }

  private static RunView.What what() {
    return new RunView.What(
        "trial",
        "gigadb",
        Optional.of("live"),
        Optional.of("12ab34cd56ef"),
        Optional.of("On GigaDB live: one step that only adds."));
  }

  private static RunView.StepView step(String says) {
    return new RunView.StepView(
        "first",
        "run.write",
        says,
        StepState.HELD,
        2,
        Optional.of(says),
        new RunView.Lasted(Optional.of(NOON), Optional.empty()),
        false);
  }
}
