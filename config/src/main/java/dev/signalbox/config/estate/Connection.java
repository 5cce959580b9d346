package dev.signalbox.config.estate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A neighbour that can be reached: by which address, with whose credentials. */
public sealed interface Connection {
  Reach reach();

  /**
   * An AWS account. Its key is one secret, written {@code ACCESSKEYID:SECRET}, or a profile of the
   * machine.
   *
   * @param expect the identity that the key must turn out to be
   */
  record Aws(Reach reach, String region, Login login, Optional<String> expect)
      implements Connection {}

  /**
   * Hosts reached through AWS.
   *
   * @param instance how the host is found: {@code tag:Name=gigadb_bastion} or an instance id
   */
  record Ssm(Reach reach, Optional<String> region, String instance) implements Connection {}

  /**
   * A GitLab server.
   *
   * @param runner who plays our jobs there
   * @param project where the estate has one for all; else each site names its own
   */
  record Gitlab(Reach reach, Optional<String> runner, Optional<String> project)
      implements Connection {}

  record Github(Reach reach) implements Connection {}

  record Travis(Reach reach, String repository) implements Connection {}

  record Cloudflare(Reach reach) implements Connection {}

  /** DNS over HTTPS. */
  record Doh(Reach reach) implements Connection {}

  /** A plain resolver, by host and port. */
  record Resolver(Reach reach) implements Connection {}

  record Couchdb(Reach reach) implements Connection {}

  /**
   * A host with a door of its own.
   *
   * @param hostKeys by one of these it has to show that it is the one
   */
  record Ssh(Reach reach, String user, Set<HostKey> hostKeys) implements Connection {
    public Ssh {
      hostKeys = Set.copyOf(hostKeys);
    }
  }

  record Mysql(Reach reach) implements Connection {}

  /**
   * A server that takes mail.
   *
   * @param from whose mail it is
   */
  record Smtp(Reach reach, String from) implements Connection {
    /** The first that an estate names: mail needs one. */
    public static Optional<Smtp> of(Topology topology) {
      return topology.connections().sequencedValues().stream()
          .flatMap(it -> it instanceof Smtp smtp ? Stream.of(smtp) : Stream.empty())
          .findFirst();
    }

    /** {@code outage@} is somebody where the sender lives. */
    public String whole(String address) {
      return address.endsWith("@") ? address + from.substring(from.indexOf('@') + 1) : address;
    }
  }
}
