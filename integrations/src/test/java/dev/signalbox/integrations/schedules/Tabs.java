package dev.signalbox.integrations.schedules;

/** A crontab with all that has ever stood in one. */
final class Tabs {
  static final String RESET =
      "Reset database every day after a new backup is available on the ftp server";
  static final String BACKUP = "Create database dump file from RDS and upload to S3 every day";
  static final String TAB =
      """
      # edited by hand, \\ 'quoted' "twice" %s $HOME `id`
      MAILTO=""
      #Ansible: Reset database every day after a new backup is available on the ftp server
      05 10 * * * /usr/local/bin/databaseReset 2> $HOME/logs/errors.log 1> $HOME/logs/output.log
      \t
      #Ansible: Create database dump file from RDS and upload to S3 every day
      #00 22 * * * docker run --env-file .env -v /home/centos/backups:/backups s3backup:live
      #Ansible: Nothing any more
      #Ansible: Refresh the materialized view of the database every day
      00 20 * * * /usr/local/bin/refresh é\s
      """;

  private Tabs() {}
}
