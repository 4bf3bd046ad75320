package brigade.ui.page;

import brigade.trace.file.Bookmark;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;
import java.util.List;

/** Instants that the person wants to find again, by time. UI thread only. */
public final class Bookmarks {

    private final ObservableList<Bookmark> list = FXCollections.observableArrayList();
    private final ObservableList<Bookmark> view = FXCollections.unmodifiableObservableList(list);

    Bookmarks(List<Bookmark> first) {
        list.setAll(first);
        sort();
    }

    /** All, the earliest first. */
    public ObservableList<Bookmark> list() {
        return view;
    }

    public void add(long t, String note) {
        list.add(new Bookmark(t, note.strip()));
        sort();
    }

    public void remove(Bookmark bookmark) {
        list.remove(bookmark);
    }

    private void sort() {
        list.sort(Comparator.comparingLong(Bookmark::time));
    }
}
