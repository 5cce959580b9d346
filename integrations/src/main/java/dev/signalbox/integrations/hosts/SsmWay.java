package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import java.time.Clock;
import software.amazon.awssdk.services.ssm.SsmClient;

/** One host, through AWS. What it is told may reach it a while after we have given up waiting. */
record SsmWay(Connection.Ssm there, AwsClient<SsmClient> ssm, Pause pause, Clock clock)
    implements Way {
  private static final String LOOKING = "signalbox looks";

  @Override
  public Asked<Ran> ask(String doing, Script script) {
    return target(doing)
        .then(
            to -> ssm.ask(to.account(), doing, client -> looked(talk(client, to, doing), script)));
  }

  private Asked<Ran> looked(SsmTalk talk, Script script) {
    return talk.send(line(script), LOOKING)
        .map(command -> told(talk.heard(command)))
        .orElseGet(() -> AwsClient.garbled(talk.doing()));
  }

  private static Asked<Ran> told(Ordered<Ran> heard) {
    return switch (heard) {
      case Ordered.Done<Ran>(Ran ran) -> new Asked.Told<>(ran);
      case Ordered.Refused<Ran>(Trouble trouble) -> new Asked.Troubled<>(trouble);
      case Ordered.Unknown<Ran>(Trouble trouble) -> new Asked.Troubled<>(trouble);
    };
  }

  @Override
  public Ordered<Ran> order(String doing, Script script, String mark) {
    return switch (target(doing)) {
      case Asked.Troubled<SsmTarget>(Trouble trouble) -> new Ordered.Refused<>(trouble);
      case Asked.Told<SsmTarget>(SsmTarget to) ->
          switch (sent(to, doing, line(script), mark)) {
            case Ordered.Refused<String>(Trouble trouble) -> new Ordered.Refused<>(trouble);
            case Ordered.Unknown<String>(Trouble trouble) -> new Ordered.Unknown<>(trouble);
            case Ordered.Done<String>(String command) -> heard(to, doing, command);
          };
    };
  }

  private Ordered<String> sent(SsmTarget to, String doing, String line, String mark) {
    return ssm.order(
        to.account(),
        doing,
        client ->
            talk(client, to, doing)
                .send(line, mark)
                .<Ordered<String>>map(Ordered.Done::new)
                .orElseGet(() -> new Ordered.Unknown<>(AwsClient.nonsense(doing))));
  }

  /** Whatever befalls us here, it has been sent. */
  private Ordered<Ran> heard(SsmTarget to, String doing, String command) {
    Asked<Ordered<Ran>> heard =
        ssm.ask(
            to.account(),
            doing,
            client -> new Asked.Told<>(talk(client, to, doing).heard(command)));
    return switch (heard) {
      case Asked.Told<Ordered<Ran>>(Ordered<Ran> over) -> over;
      case Asked.Troubled<Ordered<Ran>>(Trouble trouble) -> new Ordered.Unknown<>(trouble);
    };
  }

  @Override
  public Asked<Boolean> mayStillCome(String doing, String mark) {
    return target(doing)
        .then(
            to ->
                ssm.ask(
                    to.account(),
                    doing,
                    client -> new Asked.Told<>(new SsmOrders(client, to, clock).underWay(mark))));
  }

  private Asked<SsmTarget> target(String doing) {
    return new SsmPlace(there)
        .account(doing)
        .then(
            account ->
                ssm.ask(account, doing, new SsmInstance(there, doing)::only)
                    .map(instance -> new SsmTarget(account, instance)));
  }

  private SsmTalk talk(SsmClient client, SsmTarget to, String doing) {
    return new SsmTalk(client, to.instance(), doing, pause);
  }

  /** AWS runs it as root, who owns none of what it works on. */
  private String line(Script script) {
    Quoted user = new Quoted(there.reach().user().orElseThrow());
    return "sudo -n -H -u %s -- %s".formatted(user, script.line());
  }
}
