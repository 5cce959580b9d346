package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;

/** Runs our scripts on hosts. Who is no port of ours has nothing to say here. */
@InEarnest
@Singleton
public final class Shell {
  private final SshWays ssh;
  private final SsmWays ssm;

  Shell(SshWays ssh, SsmWays ssm) {
    this.ssh = ssh;
    this.ssm = ssm;
  }

  public Asked<Printed> ask(Host host, String doing, Script script) {
    Reply reply = new Reply(host, doing);
    return way(host).ask(doing, script.with("site", host.site())).then(reply::asked);
  }

  public Ordered<Printed> order(Host host, String doing, Script script, String mark) {
    return switch (way(host).order(doing, script.with("site", host.site()), mark)) {
      case Ordered.Done<Ran>(Ran ran) -> new Reply(host, doing).ordered(ran);
      case Ordered.Refused<Ran>(Trouble trouble) -> new Ordered.Refused<>(trouble);
      case Ordered.Unknown<Ran>(Trouble trouble) -> new Ordered.Unknown<>(trouble);
    };
  }

  /** Whether an order with that mark may reach the host later than now. */
  public Asked<Boolean> mayStillCome(Host host, String doing, String mark) {
    return way(host).mayStillCome(doing, mark);
  }

  private Way way(Host host) {
    return switch (host.on()) {
      case Connection.Ssh there -> ssh.to(there);
      case Connection.Ssm there -> ssm.to(there);
      case Connection.Aws _,
          Connection.Gitlab _,
          Connection.Github _,
          Connection.Travis _,
          Connection.Cloudflare _,
          Connection.Doh _,
          Connection.Resolver _,
          Connection.Couchdb _,
          Connection.Mysql _,
          Connection.Smtp _ ->
          throw new IllegalArgumentException(host + " leads to no host");
    };
  }
}
