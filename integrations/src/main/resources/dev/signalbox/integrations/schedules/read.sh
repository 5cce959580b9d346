listed
told crontab
