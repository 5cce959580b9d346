package dev.signalbox.integrations.clouds;

import java.net.URI;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is. Of what its address can say beside that only the encryption counts: a driver
 * would let an address overrule our limits.
 */
record JdbcAddress(String host, int port, String database, Map<String, String> encryption) {
  private static final String MODE = "sslMode";
  private static final String CERTIFICATE = "serverSslCert";
  private static final Set<String> ENCRYPTION = Set.of(MODE, CERTIFICATE);
  private static final int USUAL_PORT = 3306;
  private static final String REFUSED = "HY024";
  private static final Pattern FORM =
      Pattern.compile("jdbc:(?:mysql|mariadb)://([\\w.-]+)(?::([0-9]{1,5}))?/(\\w+)(?:\\?(\\S*))?");

  JdbcAddress {
    encryption = Map.copyOf(encryption);
  }

  static JdbcAddress read(URI url) throws SQLException {
    Matcher parts = FORM.matcher(url.toString());
    if (!parts.matches()) {
      throw new SQLException("its address is no database's address", REFUSED);
    }
    int port = Optional.ofNullable(parts.group(2)).map(Integer::valueOf).orElse(USUAL_PORT);
    return new JdbcAddress(
        parts.group(1),
        port,
        parts.group(3),
        encryption(Optional.ofNullable(parts.group(4)).orElse("")));
  }

  /** As the driver reads it, with nothing that could overrule what it is told. */
  String plain() {
    return "jdbc:mariadb://%s:%d/%s".formatted(host, port, database);
  }

  private static Map<String, String> encryption(String query) throws SQLException {
    Map<String, String> said = new LinkedHashMap<>();
    for (String option : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      String[] both = option.split("=", 2);
      if (both.length < 2 || !ENCRYPTION.contains(both[0])) {
        throw new SQLException(
            "its address says '%s': beside %s and %s nothing counts, so leave it out"
                .formatted(both[0], MODE, CERTIFICATE),
            REFUSED);
      }
      said.put(both[0], both[1]);
    }
    return said;
  }
}
