package brigade.ui;

import brigade.ui.compare.CompareDesk;
import brigade.ui.compare.ReportFile;
import brigade.ui.file.NoticeController;
import brigade.ui.file.Pictures;
import brigade.ui.file.Tables;
import brigade.ui.file.TraceFiles;
import brigade.ui.home.AboutWindow;
import brigade.ui.home.Habits;
import brigade.ui.theme.Theme;

import javafx.stage.Window;

/** What all pages of one window share. */
record Fittings(
        Window window,
        Theme theme,
        Habits habits,
        TraceFiles files,
        Pictures pictures,
        Tables tables,
        AboutWindow about,
        CompareDesk compare,
        ReportFile reports,
        NoticeController notice) {}
