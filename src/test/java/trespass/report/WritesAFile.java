package trespass.report;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class WritesAFile {
    XSSFWorkbook exact;
}
