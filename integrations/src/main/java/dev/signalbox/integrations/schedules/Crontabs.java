package dev.signalbox.integrations.schedules;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.OnBehalf;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Printed;
import dev.signalbox.integrations.hosts.Script;
import dev.signalbox.integrations.hosts.Shell;
import dev.signalbox.integrations.hosts.ShellFile;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Crontabs on hosts in earnest. What is compared and what is written is compared and written there.
 */
@InEarnest
@Singleton
final class Crontabs implements Schedules {
  private static final String MARK = "signalbox crontab";
  private static final ShellFile CRONTAB = new ShellFile(Crontabs.class, "crontab.sh");
  private static final ShellFile READ = new ShellFile(Crontabs.class, "read.sh");
  private static final ShellFile TURN = new ShellFile(Crontabs.class, "turn.sh");
  private final Shell shell;

  Crontabs(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Asked<Crontab> read(Host host) {
    String doing = "reading the crontab of " + host;
    return shell
        .ask(host, doing, Script.of(CRONTAB, READ))
        .then(
            printed ->
                Lines.read(printed)
                    .<Asked<Crontab>>map(Asked.Told::new)
                    .orElseGet(() -> new Asked.Troubled<>(garbled(doing))));
  }

  @Override
  public Ordered<Crontab> turn(Host host, Crontab seen, Turn turn) {
    Objection objection = new Objection("%s on %s".formatted(turn.says(), host), turn);
    Optional<Trouble> atOnce = objection.to(seen);
    if (atOnce.isPresent()) {
      return new Ordered.Refused<>(atOnce.get());
    }
    Script script =
        Script.of(CRONTAB, TURN)
            .with("seen", seen.print())
            .with("line", seen.only(turn.marker()).map(it -> "" + it.line()).orElse(""))
            .with("wanted", wanted(seen, turn));
    String mark = OnBehalf.token().orElse(MARK);
    return switch (shell.order(host, objection.doing(), script, mark)) {
      case Ordered.Refused<Printed>(Trouble trouble) -> new Ordered.Refused<>(trouble);
      case Ordered.Unknown<Printed>(Trouble trouble) -> new Ordered.Unknown<>(trouble);
      case Ordered.Done<Printed>(Printed printed) -> turned(printed, objection);
    };
  }

  private static String wanted(Crontab seen, Turn turn) {
    if (turn.stands(seen)) {
      return "same";
    }
    return turn.on() ? "on" : "off";
  }

  private static Ordered<Crontab> turned(Printed printed, Objection objection) {
    Optional<Crontab> now = Lines.read(printed);
    if (now.isEmpty() || printed.word().equals("unclear")) {
      return new Ordered.Unknown<>(garbled(objection.doing()));
    }
    return objection
        .afterChange(now.get())
        .<Ordered<Crontab>>map(Ordered.Refused::new)
        .orElseGet(() -> new Ordered.Done<>(now.get()));
  }

  private static Trouble garbled(String doing) {
    return new Trouble(doing, Kind.GARBLED, "what is read there is not what was written");
  }
}
