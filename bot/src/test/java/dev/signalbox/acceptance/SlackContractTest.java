package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.Letter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a running bot really sends to Slack, judged by Slack's own description. */
class SlackContractTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String FORM_PRESS =
      """
      'view':{'id':'V1','hash':'1.2','type':'modal','callback_id':'build',
      'private_metadata':'C0OPS','state':{'values':{}}},
      'actions':[{'type':'button','action_id':'which','block_id':'which','value':'x'}]\
      """;
  private static final String OLD_FORM =
      """
      'view':{'id':'V2','type':'modal','callback_id':'gone','private_metadata':'C0OPS',
      'state':{'values':{}}}\
      """;
  private static final String CANNOT_KNOW = "internal_error";
  private static final Pattern CARD = Pattern.compile("\"letter\":\"run/([^/]+)/card\"");

  @Test
  void every_method_that_we_call_is_recorded_and_is_as_slack_describes_it() throws Exception {
    SlackContract contract = SlackContract.published();
    Set<String> called = CalledMethods.known(contract);
    try (var slack = new RecordingSlack();
        var bot = new OwnWorkspaceBot(slack.address())) {
      peopleAct(bot, slack);
      lettersGo(bot, slack);
      waitFor(() -> slack.methods().containsAll(called));
      assertThat(slack.methods()).containsAll(called);
      assertThat(complaints(contract, slack)).isEmpty();
    }
  }

  @Test
  void a_request_that_slack_does_not_describe_is_noticed() throws IOException {
    SlackContract contract = SlackContract.published();
    assertThat(contract.complaints(request("chat.shout", "channel=C0OPS"))).isNotEmpty();
    assertThat(contract.complaints(request("chat.postMessage", "text=no+channel"))).isNotEmpty();
    assertThat(contract.complaints(request("chat.update", "channel=C0OPS&ts=1.2&txt=misspelt")))
        .singleElement()
        .asString()
        .contains("'txt' is not defined");
    assertThat(contract.complaints(request("files.getUploadURLExternal", "filename=a&length=ten")))
        .isNotEmpty();
  }

  @Test
  void what_a_picture_shows_is_told_as_slack_wants_it_told() throws IOException {
    SlackContract contract = SlackContract.published();
    String picture = "filename=week.png&length=9&alt_txt=two+bars";
    assertThat(contract.complaints(request("files.getUploadURLExternal", picture))).isEmpty();
  }

  private static RecordingSlack.Request request(String method, String body) {
    var headers =
        Map.of("Authorization", "Bearer x", "Content-type", "application/x-www-form-urlencoded");
    return new RecordingSlack.Request("/api/" + method, headers, body);
  }

  private static void peopleAct(OwnWorkspaceBot bot, RecordingSlack slack) {
    try (var people = new SlackSide(bot.address(), OwnWorkspaceBot.SIGNING, slack.address())) {
      people.command("");
      people.command("doctor");
      people.mention("status gigadb");
      people.mentionWith("F0001", "users import gpii");
      people.opensHome();
      people.interaction("block_actions", FORM_PRESS);
      people.interaction("view_submission", OLD_FORM);
      people.interaction("block_actions", press(slack, "approve:1", "r1:h"));
      people.command("practice gigadb");
      waitFor(() -> begun(slack).isPresent());
      String onCopy = press(slack, "run.retry", begun(slack).orElse("no run"));
      waitFor(
          () -> {
            people.interaction("block_actions", onCopy);
            return slack.methods().contains("chat.getPermalink");
          });
    }
  }

  private static Optional<String> begun(RecordingSlack slack) {
    return slack.requests().stream()
        .map(it -> CARD.matcher(it.readable()))
        .filter(Matcher::find)
        .map(it -> it.group(1))
        .findFirst();
  }

  /** On a message that is none of those the bot posted. */
  private static String press(RecordingSlack slack, String button, String value) {
    return """
    'channel':{'id':'C0OPS'},'response_url':'%s/actions/1',
    'container':{'type':'message','channel_id':'C0OPS','message_ts':'1763629200.000200'},
    'actions':[{'type':'button','action_id':'%s','block_id':'b','value':'%s'}]\
    """
        .formatted(slack.address(), button, value);
  }

  private static void lettersGo(OwnWorkspaceBot bot, RecordingSlack slack) {
    slack.refuseOnce("lost+card", CANNOT_KNOW);
    slack.refuseOnce("lost+detail", CANNOT_KNOW);
    bot.toChannel("run-1/card", "lost card", Letter.Way.PLAIN);
    bot.toChannel("run-1/detail", "lost detail", Letter.Way.under("run-1/card"));
    bot.toPerson("run-1/log", "line of a log \n".repeat(3000));
    bot.toChannel("run-2/card", "state zero", Letter.Way.PLAIN);
    waitFor(() -> slack.requests().stream().anyMatch(it -> it.body().contains("state+zero")));
    bot.toChannel("run-2/card", "state one", Letter.Way.PLAIN);
  }

  /** What does not come in time is missed by the assertions that follow. */
  private static void waitFor(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS))
          .join();
    }
  }

  private static List<String> complaints(SlackContract contract, RecordingSlack slack) {
    return slack.requests().stream()
        .filter(RecordingSlack.Request::isCall)
        .flatMap(request -> contract.complaints(request).stream())
        .distinct()
        .toList();
  }
}
