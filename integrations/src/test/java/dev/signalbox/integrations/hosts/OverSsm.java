package dev.signalbox.integrations.hosts;

import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.calls.HeardCalls;
import dev.signalbox.integrations.secrets.Keyring;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.HandClock;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.time.Duration;
import java.util.Optional;
import org.mockserver.model.HttpRequest;

/** A machine to which AWS, or what answers as it does, brings what is sent. */
public final class OverSsm implements Reached {
  private static final HttpRequest SENDING =
      request().withHeader("X-Amz-Target", "AmazonSSM.SendCommand");
  private final Machine machine = new Machine();
  final MockSsm ssm = new MockSsm(machine);
  private final MockNeighbour mock;
  private final SsmWays ways;
  private final Shell shell;

  public OverSsm(MockNeighbour mock) {
    this.mock = mock;
    HandClock clock = new HandClock();
    AwsClients clients = Account.clients(Optional.of(Account.PAIR), Duration.ofSeconds(3));
    ssm.answersAt(mock.server());
    ways = new SsmWays(clients, _ -> {}, clock);
    SshWays none =
        new SshWays(
            new Keyring(_ -> Optional.empty(), Optional.empty()),
            new HeardCalls().calls(clock),
            new Patience());
    shell = new Shell(none, ways);
  }

  @Override
  public Shell shell() {
    return shell;
  }

  @Override
  public Machine machine() {
    return machine;
  }

  @Override
  public Host host() {
    Connection.Aws account = Account.at(mock.reach("").url().toString());
    Reach reach =
        new Reach(
            account.reach().name(),
            account.reach().url(),
            account.reach().key(),
            Optional.of("centos"),
            Optional.empty());
    return new Host(
        new Connection.Ssm(reach, Optional.of("ap-east-1"), "tag:Name=gigadb_bastion"), SITE);
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    BadDays next = mock.badDays();
    switch (day) {
      case TOO_MANY_CALLS -> next.next(1).respond(MockSsm.no("ThrottlingException", "slow down"));
      case BROKEN_ONCE -> next.broken(1);
      case CUT_CONNECTION -> next.cut(1);
      case HALF_A_BODY ->
          ssm.garbles.set(ran -> new Ran(0, ran.out().substring(0, ran.out().length() / 2), ""));
      case SLOW_BODY -> next.slowBody();
      case WRONG_JSON -> ssm.garbles.set(_ -> new Ran(0, "Welcome to the hotel!", ""));
      case EXPIRED_KEY ->
          next.next(1).respond(MockSsm.no("ExpiredTokenException", "the token has expired"));
      case UNANSWERED_AND_DONE -> ssm.keepsQuietAfterActing.set(true);
      case UNANSWERED_AND_NOT_DONE -> next.unansweredAndNotDone(SENDING);
      case SECOND_PAGE_MISSING -> {
        return Optional.of("told in a test of its own");
      }
    }
    return Optional.empty();
  }

  /** What was on its way is lost for good. */
  public void loses() {
    ssm.underWay.clear();
  }

  /** What is sent from now on stays on its way. */
  public void dawdles(boolean slow) {
    ssm.fate.set(Optional.of(MockSsm.SLOW).filter(_ -> slow));
  }

  @Override
  public void close() {
    ways.close();
    machine.close();
  }
}
