package brigade.ui.file;

import brigade.ui.file.Pictures.Part;
import brigade.ui.page.Hint;
import brigade.ui.page.Texts;

import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import java.nio.file.Path;
import java.util.List;

/** The menu of files. */
public final class FileMenuController {

    private final TraceFiles files;
    private final LessonFiles lessons;
    private final Pictures pictures;
    private final Texts texts;
    private final Runnable about;

    @FXML MenuButton menu;
    @FXML MenuItem tour;
    @FXML MenuItem tourAnew;
    @FXML Menu recent;
    @FXML Menu samples;

    /**
     * For one page.
     *
     * @param about opens what is to be said about the app
     */
    public FileMenuController(
            TraceFiles files, LessonFiles lessons, Pictures pictures, Texts texts, Runnable about) {
        this.about = about;
        this.files = files;
        this.lessons = lessons;
        this.pictures = pictures;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        Hint.on(menu, texts.of("file.menu"));
        menu.setOnShowing(_ -> {
            fillRecent();
            sayTour();
        });
        sayTour();
        for (Sample sample : Sample.values()) {
            MenuItem item = new MenuItem(texts.of(sample.key()));
            item.setOnAction(_ -> files.open(sample));
            samples.getItems().add(item);
        }
    }

    private void sayTour() {
        LessonFiles.Player player = lessons.player();
        tour.setVisible(player != null);
        tourAnew.setVisible(player != null && player.stopped());
        if (player != null) {
            tour.setText(player.tourLabel());
        }
    }

    private void fillRecent() {
        List<Path> paths = files.recent();
        recent.setDisable(paths.isEmpty());
        recent.getItems().setAll(paths.stream().map(this::item).toList());
    }

    private MenuItem item(Path path) {
        MenuItem item = new MenuItem(path.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> files.open(path));
        return item;
    }

    @FXML
    void about() {
        about.run();
    }

    @FXML
    void tour() {
        LessonFiles.Player player = lessons.player();
        if (player != null) {
            player.tour();
        }
    }

    @FXML
    void tourAnew() {
        LessonFiles.Player player = lessons.player();
        if (player != null) {
            player.tourAnew();
        }
    }

    @FXML
    void open() {
        files.open();
    }

    @FXML
    void save() {
        files.save();
    }

    @FXML
    void picture() {
        pictures.export(Part.PAGE, 1);
    }

    @FXML
    void largePicture() {
        pictures.export(Part.PAGE, 2);
    }

    @FXML
    void copyPicture() {
        pictures.copy(Part.PAGE);
    }

    @FXML
    void timeline() {
        pictures.export(Part.TIMELINE, 1);
    }

    @FXML
    void largeTimeline() {
        pictures.export(Part.TIMELINE, 2);
    }

    @FXML
    void copyTimeline() {
        pictures.copy(Part.TIMELINE);
    }
}
