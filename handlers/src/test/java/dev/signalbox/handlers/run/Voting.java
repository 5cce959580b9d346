package dev.signalbox.handlers.run;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.calendar.Offers;
import dev.signalbox.handlers.command.Answer;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.handlers.command.FrontDesk;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.watch.Cure;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.MessageTs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** People press the buttons of what a run asks, through the counter that Slack's clicks come to. */
record Voting(Track track) {
  private static final ChannelId OPS = new ChannelId("C0OPS");
  private static final MessageTs TS = new MessageTs("1732093322.000200");

  /** A run of this procedure, as far as it comes without people. */
  RunId asking(String runbook) {
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(runbook, installation.shapes()));
    RunId run = track.start("trial");
    track.work();
    return run;
  }

  /** As if Slack had taken the message of the ask that is open. */
  void post() {
    track.change(
        "update letter set place = ?, ts = ?, fate = 'SENT', sent = wanted where letter_key like"
            + " 'run/%/ask'",
        OPS.value(), TS.value());
  }

  String press(String user, String choice) {
    post();
    return pressOn(user, choice, OPS, TS);
  }

  String pressOn(String user, String choice, ChannelId channel, MessageTs ts) {
    return pressed(
        user, new Asked.Surface.OnMessage(channel, ts, Optional.empty()), ballot(choice));
  }

  String pressed(String user, Asked.Surface surface, String value) {
    String action = "ask." + value.substring(value.lastIndexOf(' ') + 1);
    return said(answer(new Asked.Pressed(id(user), surface, action, value)));
  }

  String send(String user, String choice, Map<String, String> fields) {
    return sent(user, "ask", ballot(choice), fields);
  }

  /** The form of somebody who did a step by hand. */
  String handed(String user, RunId run, String step, Map<String, String> fields) {
    return sent(user, "by-hand", run + " " + step, fields);
  }

  String sent(String user, String form, String state, Map<String, String> fields) {
    var answers =
        new Answers(
            fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue()))));
    var asked = new Asked.Submitted(id(user), form, state, answers);
    return said(answer(asked));
  }

  String typed(String user, String text) {
    return typedIn(OPS.value(), user, text);
  }

  String typedIn(String channel, String user, String text) {
    var asked = new Asked.Typed(id(user), new ChannelId(channel), text);
    return said(answer(asked));
  }

  /** A button of the run's card. */
  String clicked(String user, String action, RunId run) {
    postCard(run);
    return clickedOn(user, action, run, TS);
  }

  /** As if Slack had taken it. */
  void postCard(RunId run) {
    track.change(
        "update letter set place = ?, ts = ?, fate = 'SENT', sent = wanted where letter_key = ?",
        OPS.value(),
        TS.value(),
        run.card());
  }

  /** The Start button of what the clock has come to. */
  String offered(String user, String value) {
    var surface = new Asked.Surface.OnMessage(OPS, TS, Optional.empty());
    return said(answer(new Asked.Pressed(id(user), surface, Offers.ACTION, value)));
  }

  /** The button of the alarm that schedules are wrong. */
  String cured(String user, String estate) {
    var surface = new Asked.Surface.OnMessage(OPS, TS, Optional.empty());
    return said(answer(new Asked.Pressed(id(user), surface, Cure.ACTION, estate)));
  }

  /** A button of a message that belongs to no run. */
  String clickedAt(String user, String action, String value) {
    var surface = new Asked.Surface.OnMessage(OPS, TS, Optional.empty());
    return said(answer(new Asked.Pressed(id(user), surface, action, value)));
  }

  /** A button of their own page. */
  String clickedAtHome(String user, String action, String value) {
    return said(answer(new Asked.Pressed(id(user), new Asked.Surface.OnHome(), action, value)));
  }

  String clickedOn(String user, String action, RunId run, MessageTs ts) {
    var surface = new Asked.Surface.OnMessage(OPS, ts, Optional.empty());
    var pressed = new Asked.Pressed(id(user), surface, action, run.value());
    return said(answer(pressed));
  }

  String home(String user) {
    return answer(new Asked.HomeOpened(id(user))).toString();
  }

  private Answer answer(Asked asked) {
    FrontDesk desk = track.the(FrontDesk.class);
    desk.prepare(asked);
    return desk.answer(asked);
  }

  String ballot(String choice) {
    return track
            .texts("select id || ' ' || hash from ask order by opened_at desc limit 1")
            .getFirst()
        + " "
        + choice;
  }

  String message() {
    return track
        .texts(
            "select blocks from letter where letter_key like 'run/%/ask' order by created_at desc")
        .getFirst();
  }

  List<String> written() {
    return List.copyOf(track.neighbour().written.values());
  }

  /** Who has voted on the newest ask. */
  List<String> votes() {
    return track.texts(
        "select person from ask_vote where ask ="
            + " (select id from ask order by opened_at desc limit 1)");
  }

  /** Whatever earlier tests left waiting for people is over. */
  void forget() {
    track.change(
        "update run set state = 'DONE', ended_at = current_timestamp where ended_at is null");
    track.change("update ask set state = 'LAPSED' where state = 'OPEN'");
    track.change("delete from scheduled_tasks");
    track.quiet();
  }

  /** What comes later is waited for. */
  private static String said(Answer answer) {
    return answer instanceof Answer.Later later
        ? later + " " + later.look().see()
        : answer.toString();
  }

  private static SlackId id(String user) {
    return new SlackId(new TeamId("T0BOX"), new UserId(user));
  }
}
